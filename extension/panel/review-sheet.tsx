import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Language, SheetKind } from '../../shared/index.ts';
import { say } from '../../shared/ui/index.ts';
import type { Paper } from '../messages.ts';
import { useDraft } from './drafts.ts';
import type { DocumentEntry } from './findings.ts';
import { spokenToday } from './opinion-fields.ts';
import { saveDocx } from './save-file.ts';
import type { FilledHead, HeadEntry } from './sheet.ts';
import { filledHeads, sheetText } from './sheet.ts';
import { SHEET_WORDS } from './strings.ts';
import { order } from './use-tab.ts';

interface Said {
  /** Under which what a person fills in is kept while the panel is open. */
  readonly draft: string;
  readonly documents: readonly DocumentEntry[];
  readonly isFiling: boolean;
  readonly language: Language;
}

/** 审核单: heads for people with empty boxes and room for a remark; what the machine found stands under its head. */
export function ReviewSheet({ draft, documents, isFiling, language }: Said): ReactElement | null {
  const [chosen, setChosen] = useDraft<SheetKind | undefined>(`sheet ${draft}`, undefined);
  const [entries, setEntries] = useDraft<ReadonlyMap<string, HeadEntry>>(`heads ${draft}`, new Map());
  const [trouble, setTrouble] = useState(false);
  const kind = chosen ?? (isFiling ? 'filing' : 'review');
  const report = documents.find(({ report: { sheets } }) => sheets)?.report;
  if (!report?.sheets) return null;
  const findings = documents.flatMap((each) => each.report.findings);
  const filled = filledHeads(kind, report.sheets[kind], findings);
  const enter = (id: string, entry: HeadEntry): void =>
    setEntries((old) => new Map(old).set(id, { ...old.get(id), ...entry }));
  const save = async (): Promise<void> => {
    const title = say(SHEET_WORDS[kind], 'zh-CN');
    const packs = report.by?.packs ?? [];
    const text = sheetText(title, filled, { entries, subject: report.title, date: spokenToday(), packs });
    const answer = await order<Paper | { readonly failed: string }>({ kind: 'panel/file', text });
    setTrouble(!('file' in answer));
    if ('file' in answer) saveDocx(`${title}.docx`, answer.file);
  };
  return (
    <details className="sheet">
      <summary>
        {say(SHEET_WORDS[kind], language)}（{filled.length}）
      </summary>
      <div className="row">
        {(['review', 'filing'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={kind === each} onClick={() => setChosen(() => each)}>
            {say(SHEET_WORDS[each], language)}
          </button>
        ))}
      </div>
      <p className="dim">{say(SHEET_WORDS.help, language)}</p>
      {filled.map((each) => (
        <Head
          key={each.head.id}
          filled={each}
          entry={entries.get(each.head.id) ?? {}}
          language={language}
          onEnter={(entry) => enter(each.head.id, entry)}
        />
      ))}
      <button type="button" className="main save-sheet" onClick={() => void save()}>
        {say(SHEET_WORDS.save, language)}
      </button>
      {trouble && (
        <p role="alert" className="error">
          {say(SHEET_WORDS.trouble, language)}
        </p>
      )}
    </details>
  );
}

interface HeadProps {
  readonly filled: FilledHead;
  readonly entry: HeadEntry;
  readonly language: Language;
  readonly onEnter: (entry: HeadEntry) => void;
}

function Head({ filled: { head, findings }, entry, language, onEnter }: HeadProps): ReactElement {
  return (
    <fieldset className="box" data-head={head.id}>
      <legend>
        <b>{head.title}</b>
      </legend>
      <p>{head.question}</p>
      <p className="dim">{head.clause}</p>
      {findings.length > 0 ? (
        <details>
          <summary>
            {say(SHEET_WORDS.found, language)}（{findings.length}）
          </summary>
          <ul className="dots">
            {findings.map(({ fingerprint, card }, at) => (
              <li key={`${fingerprint}|${at}`}>
                <span className={card.severity}>{card.kind}</span> {card.message}
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className="dim">{say(SHEET_WORDS.nothing, language)}</p>
      )}
      <div className="row">
        {head.boxes.map((box) => (
          <label key={box}>
            <input
              type="checkbox"
              checked={entry.ticked === box}
              onChange={({ target }) => onEnter({ ticked: target.checked ? box : '' })}
            />{' '}
            {box}
          </label>
        ))}
      </div>
      <label>
        <span className="dim">{say(SHEET_WORDS.remark, language)}</span>
        <textarea
          className="remark"
          value={entry.remark ?? ''}
          onChange={({ target }) => onEnter({ remark: target.value })}
        />
      </label>
    </fieldset>
  );
}
