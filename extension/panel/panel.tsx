import type { ReactElement } from 'react';
import type { Language } from '../../shared/index.ts';
import { DIRECTIONS } from './directions.ts';
import { say } from '../../shared/ui/index.ts';
import type { TabState } from '../background/tabs.ts';
import { CheckedBy } from './checked-by.tsx';
import { Attachments } from './attachments.tsx';
import { openView } from './open-view.ts';
import type { DocumentEntry, Listed } from './findings.ts';
import { documentsOf, listedOf, verdictOf } from './findings.ts';
import { draftKey } from './drafts.ts';
import { answersOf, filingOf } from './filing.ts';
import { FilingBox } from './filing-box.tsx';
import { FindingList } from './finding-list.tsx';
import { Moved, OpenPoints, SetAsideList, VerdictBox } from './open-points.tsx';
import { MappingNotes, PagePlaces } from './page-places.tsx';
import { Papers } from './papers.tsx';
import { ReviewSheet } from './review-sheet.tsx';
import { WORDS } from './strings.ts';
import { order, useTab } from './use-tab.ts';

/** The panel beside a page: everything said about its documents, and what was not decided. */
export function Panel({ language }: { readonly language: Language }): ReactElement {
  const { state, refusal, check } = useTab();
  const nothing = !state || state.frames.length === 0;
  return (
    <main>
      <h1>{language === 'en' ? 'Hegao' : '核稿'}</h1>
      {nothing && <p>{say(WORDS.checkHelp, language)}</p>}
      {refusal !== undefined && (
        <p role="alert" className="error">
          {say(WORDS.cannotCheck, language)}
        </p>
      )}
      {nothing ? (
        <button type="button" className="main" disabled={!state} onClick={check}>
          {say(WORDS.check, language)}
        </button>
      ) : (
        <Body state={state} language={language} />
      )}
    </main>
  );
}

function Body({ state, language }: { readonly state: TabState; readonly language: Language }): ReactElement {
  const documents = documentsOf(state);
  const judged = documents.filter(({ report }) => report.listed === undefined);
  const [first] = judged;
  const filing = filingOf(state);
  const all = documents.flatMap(listedOf);
  return (
    <>
      <Troubles state={state} language={language} />
      <MappingNotes state={state} language={language} />
      <section aria-label={say(WORDS.documents, language)}>
        <ul>
          {documents.map((entry) => (
            <DocumentBox key={`${entry.place.frame}|${entry.place.url ?? ''}`} entry={entry} language={language} />
          ))}
        </ul>
      </section>
      {filing && <FilingBox items={filing} language={language} />}
      {first && (
        <VerdictBox verdict={verdictOf(state, judged, { items: filing ?? [], language })} language={language} />
      )}
      {first && (
        <FindingList all={all} language={language} wanted={state.wanted} onReveal={(listed) => reveal(listed, state)} />
      )}
      <Attachments state={state} language={language} />
      <Moved state={state} language={language} />
      <SetAsideList documents={documents} language={language} />
      <PagePlaces state={state} language={language} />
      <OpenPoints documents={judged} answers={answersOf(filing)} language={language} />
      {first && !first.report.stopped && (
        <>
          <ReviewSheet
            key={`sheet ${draftKey(state)}`}
            draft={draftKey(state)}
            documents={judged}
            isFiling={filing !== undefined}
            language={language}
          />
          <Papers key={`papers ${draftKey(state)}`} state={state} documents={judged} language={language} />
        </>
      )}
      <CheckedBy state={state} language={language} />
    </>
  );
}

/** The words on the page, or those of an attachment in a tab of their own. */
function reveal({ place: { tab, frame, url }, finding: { fingerprint } }: Listed, { attachments }: TabState): void {
  if (url === undefined) void order({ kind: 'panel/reveal', tab, frame, fingerprint });
  else
    openView(
      tab,
      attachments.findIndex((each) => each.url === url),
      fingerprint,
    );
}

function DocumentBox({
  entry: { place, report },
  language,
}: {
  readonly entry: DocumentEntry;
  readonly language: Language;
}): ReactElement {
  const where =
    place.url !== undefined ? say(WORDS.attachments, language) : place.frame !== 0 ? say(WORDS.inFrame, language) : '';
  const facts = [
    report.genre ?? '',
    DIRECTIONS[report.direction ?? '']?.[language] ?? '',
    `${report.characters} ${say(WORDS.characters, language)}`,
    where,
  ];
  if (report.stopped)
    return (
      <li className="box error" role="alert">
        {say(WORDS.stopped, language)}
      </li>
    );
  if (report.listed !== undefined)
    return (
      <li className="box listed">
        <p>
          <b>{report.title || say(WORDS.untitled, language)}</b>
        </p>
        <p>{say(WORDS.listed, language).replace('{count}', String(report.listed))}</p>
      </li>
    );
  return (
    <li className="box">
      <p>
        <b>{report.title || say(WORDS.untitled, language)}</b>
      </p>
      <p className="dim">{facts.filter((fact) => fact !== '').join(' · ')}</p>
    </li>
  );
}

/** What failed or cannot be read comes first: a panel must never look clean because something broke. */
function Troubles({ state, language }: { readonly state: TabState; readonly language: Language }): ReactElement {
  const unreadable = [...new Set(state.frames.flatMap((frame) => frame.unreadable))];
  const failures = state.frames.flatMap(({ failed }) => failed ?? []);
  return (
    <div role="status">
      {state.frames.some(({ report, failed }) => !report && failed === undefined) && (
        <p>{say(WORDS.checking, language)}</p>
      )}
      {failures.map((failure) => (
        <p key={failure} className="box error">
          {say(WORDS.failed, language)}
          {failure}
        </p>
      ))}
      {unreadable.length > 0 && (
        <p className="box warning">
          {say(WORDS.unreadable, language)}
          {unreadable.map((each) => say(WORDS[each], language)).join('、')}
          {say(WORDS.offerAttachment, language)}
        </p>
      )}
    </div>
  );
}
