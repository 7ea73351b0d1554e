import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language, OpinionFields, OpinionKind } from '../../shared/index.ts';
import { PANEL, say } from '../../shared/ui/index.ts';
import type { TabState } from '../background/tabs.ts';
import type { Paper, PaperKind } from '../messages.ts';
import { draftKey, useDraft } from './drafts.ts';
import type { DocumentEntry } from './findings.ts';
import { answersOf, filingOf } from './filing.ts';
import { fieldsFrom } from './opinion-fields.ts';
import { saveBase64, saveDocx } from './save-file.ts';
import { PAPER_WORDS, WORDS } from './strings.ts';
import { usePolicy } from './use-policy.ts';
import { order } from './use-tab.ts';

type Answer = Paper | { readonly failed: string } | { readonly resend: true };

interface Written {
  readonly kind: OpinionKind;
  readonly paper: Paper;
  readonly text: string;
}

interface Said {
  readonly state: TabState;
  readonly documents: readonly DocumentEntry[];
  readonly language: Language;
}

/**
 * Opinions composed from the findings and the page's form, edited, copied or saved; the printable report. On the document
 * with most words, the body's frame and not the form around it, until a person chooses another or begins to write.
 */
export function Papers({ state, documents, language }: Said): ReactElement | null {
  const keyOf = ({ place }: DocumentEntry): string => draftKey(state, place);
  const [subject, setSubject] = useDraft<string | undefined>(`subject ${draftKey(state)}`, undefined);
  const entry = documents.find((each) => keyOf(each) === subject) ?? longest(documents);
  if (!entry) return null;
  const key = keyOf(entry);
  return (
    <section aria-label={say(WORDS.papers, language)}>
      <h2>{say(WORDS.papers, language)}</h2>
      {documents.length > 1 && (
        <label>
          {say(PAPER_WORDS.subject, language)}
          <select name="subject" value={key} onChange={({ target }) => setSubject(() => target.value)}>
            {documents.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {each.report.title || say(WORDS.untitled, language)}
              </option>
            ))}
          </select>
        </label>
      )}
      <PapersOn key={key} state={state} entry={entry} language={language} onWrite={() => setSubject(() => key)} />
    </section>
  );
}

function longest(documents: readonly DocumentEntry[]): DocumentEntry | undefined {
  return [...documents].sort((a, b) => b.report.characters - a.report.characters)[0];
}

interface OnOne extends Omit<Said, 'documents'> {
  readonly entry: DocumentEntry;
  readonly onWrite: () => void;
}

function PapersOn({ state, entry: { place }, language, onWrite }: OnOne): ReactElement {
  const key = draftKey(state, place);
  const [written, setWritten] = useDraft<Written | undefined>(`paper ${key}`, undefined);
  const [changed, setChanged] = useDraft<OpinionFields>(`fields ${key}`, {});
  const { organization } = usePolicy();
  const [trouble, setTrouble] = useState(false);
  const fieldsOf = (kind: PaperKind, own: OpinionFields): OpinionFields =>
    filledOnly({ ...fieldsFrom(state, kind, organization), ...own });
  const asked = useRef(0);
  /** @param unasked leaves alone what a person wrote meanwhile */
  const ask = async (kind: PaperKind, own: OpinionFields = changed, unasked = false): Promise<void> => {
    const fields = fieldsOf(kind, own);
    const answers = answersOf(filingOf(state));
    if (kind !== 'report') asked.current += 1;
    const mine = asked.current;
    const answer = await order<Answer>({ kind: 'panel/paper', place, paper: kind, fields, answers });
    // With fields that were written on since: the answer to those is on its way.
    if (kind !== 'report' && mine !== asked.current) return;
    setTrouble(!('file' in answer));
    if (!('file' in answer)) return;
    if (kind === 'report') saveBase64(answer.name, answer.file, 'text/html');
    else {
      onWrite();
      setWritten((old) => (unasked && old && isEdited(old) ? old : { kind, paper: answer, text: answer.text }));
    }
  };
  const save = async ({ paper: { name }, text }: Written): Promise<void> => {
    const answer = await order<Answer>({ kind: 'panel/file', text });
    setTrouble(!('file' in answer));
    if ('file' in answer) saveDocx(name, answer.file);
  };
  const change = (own: OpinionFields): void => {
    setChanged(() => own);
    // What a person wrote into the text is never overwritten unasked.
    if (written && !isEdited(written)) void ask(written.kind, own, true);
  };
  return (
    <>
      <div className="row">
        {(['review', 'return', 'filing', 'report'] as const).map((kind) => (
          <button key={kind} type="button" data-paper={kind} onClick={() => void ask(kind)}>
            {say(WORDS[kind], language)}
          </button>
        ))}
      </div>
      {trouble && (
        <p role="alert" className="error">
          {say(WORDS.failed, language)}
          {say(PANEL.broken, language)}
        </p>
      )}
      {written && (
        <div className="box">
          <Fields
            fields={{ ...fieldsFrom(state, written.kind, organization), ...changed }}
            language={language}
            onChange={(field) => change({ ...changed, ...field })}
          />
          {isEdited(written) && (
            <p>
              <span className="dim">{say(PAPER_WORDS.edited, language)}</span>{' '}
              <button type="button" className="rewrite" onClick={() => void ask(written.kind)}>
                {say(PAPER_WORDS.rewrite, language)}
              </button>
            </p>
          )}
          <label>
            {say(WORDS.edit, language)}
            <textarea
              className="paper"
              value={written.text}
              onChange={({ target }) => setWritten((old) => old && { ...old, text: target.value })}
            />
          </label>
          <div className="row">
            <button type="button" onClick={() => void navigator.clipboard.writeText(written.text)}>
              {say(WORDS.copy, language)}
            </button>
            <button type="button" className="main" onClick={() => void save(written)}>
              {say(WORDS.save, language)}
            </button>
            <button type="button" onClick={() => setWritten(() => undefined)}>
              {say(WORDS.close, language)}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

function isEdited({ paper, text }: Written): boolean {
  return text !== paper.text;
}

const SHOWN = ['recipient', 'issuer', 'date', 'replyBy'] as const;

interface FieldsProps {
  readonly fields: OpinionFields;
  readonly language: Language;
  readonly onChange: (field: OpinionFields) => void;
}

function Fields({ fields, language, onChange }: FieldsProps): ReactElement {
  return (
    <div className="fields">
      {SHOWN.map((name) => (
        <label key={name}>
          {say(PAPER_WORDS[name], language)}
          <input
            type="text"
            name={name}
            value={fields[name] ?? ''}
            placeholder={say(PAPER_WORDS.byHand, language)}
            onChange={({ target }) => onChange({ [name]: target.value })}
          />
        </label>
      ))}
    </div>
  );
}

/** A field that was emptied is one nobody filled in. */
function filledOnly(fields: OpinionFields): OpinionFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => typeof value !== 'string' || value.trim() !== ''),
  );
}
