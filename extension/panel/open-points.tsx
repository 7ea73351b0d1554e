import type { ReactElement } from 'react';
import type { Language } from '../../shared/index.ts';
import { PANEL, say, SCOPES } from '../../shared/ui/index.ts';
import type { TabState } from '../background/tabs.ts';
import type { PageAnswer } from '../messages.ts';
import type { DocumentEntry, Verdict } from './findings.ts';
import { openReasons } from './findings.ts';
import { WORDS } from './strings.ts';
import { order } from './use-tab.ts';

interface Said {
  readonly documents: readonly DocumentEntry[];
  readonly language: Language;
}

/**
 * What was not decided: reasons, and checks that broke. Never left out; what the page answers of its own is said in the
 * box of its papers.
 */
export function OpenPoints({
  documents,
  answers,
  language,
}: Said & { readonly answers: readonly PageAnswer[] }): ReactElement {
  const unique = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];
  const reasons = unique(documents.map(({ report }) => openReasons(report, answers)));
  const broken = unique(documents.map(({ report }) => report.summary.broken));
  return (
    <>
      {broken.length > 0 && (
        <section role="alert">
          <h2 className="error">{say(PANEL.broken, language)}</h2>
          <Dots items={broken} />
        </section>
      )}
      <Fold name={say(PANEL.cannotTell, language)} items={reasons} />
    </>
  );
}

function Dots({ items }: { readonly items: readonly string[] }): ReactElement {
  return (
    <ul className="dots">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Fold({ name, items }: { readonly name: string; readonly items: readonly string[] }): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>
        {name}（{items.length}）
      </summary>
      <Dots items={items} />
    </details>
  );
}

/** 受理检查: errors with their clauses, or that none was found; no verdict where something was not checked. */
export function VerdictBox({
  verdict,
  language,
}: {
  readonly verdict: Verdict;
  readonly language: Language;
}): ReactElement {
  return (
    <section className="box" aria-label={say(WORDS.verdict, language)}>
      <h3>{say(WORDS.verdict, language)}</h3>
      <p className={verdict.kind === 'sendBack' ? 'error' : verdict.kind === 'acceptable' ? 'good' : 'warning'}>
        {say(WORDS[verdict.kind], language)}
      </p>
      {verdict.kind === 'sendBack' && <Fold name={say(WORDS.reasons, language)} items={verdict.reasons} />}
    </section>
  );
}

/** Findings whose words are not on the page now. */
export function Moved({
  state,
  language,
}: {
  readonly state: TabState;
  readonly language: Language;
}): ReactElement | null {
  const moved = state.frames.flatMap((frame) => frame.moved);
  if (moved.length === 0) return null;
  return (
    <details>
      <summary>
        {say(WORDS.moved, language)}（{moved.length}）
      </summary>
      <p className="dim">{say(WORDS.movedHelp, language)}</p>
      <ul className="dots">
        {moved.map(({ fingerprint, card, quote }) => (
          <li key={fingerprint}>
            “{quote}” {card.message}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was set aside in the documents shown, each to be brought back. */
export function SetAsideList({ documents, language }: Said): ReactElement | null {
  const all = documents.flatMap(({ place, report }) => report.setAside.map((each) => ({ ...each, place, report })));
  if (all.length === 0) return null;
  return (
    <details open>
      <summary>
        {say(WORDS.asideList, language)}（{all.length}）
      </summary>
      <ul>
        {all.map(({ finding, scope, reason, place, report }) => (
          <li key={`${place.frame}|${finding.fingerprint}`} className="box">
            <p>{finding.card.message}</p>
            <p className="dim">
              {SCOPES.filter((each) => each.scope === scope).map((each) => say(each.name, language))} · {reason}
            </p>
            <button
              type="button"
              className="restore"
              onClick={() =>
                void order({
                  kind: 'panel/restore',
                  place,
                  record: {
                    scope,
                    rule: finding.rule,
                    reason,
                    date: '',
                    ...((scope === 'place' || scope === 'organisation') && { fingerprint: finding.fingerprint }),
                    ...(scope !== 'person' && { document: report.documentKey }),
                  },
                })
              }
            >
              {say(PANEL.restore, language)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
