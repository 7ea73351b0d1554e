import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../shared/index.ts';
import { PANEL, say } from '../../shared/ui/index.ts';
import type { DocumentPlace, Paper, PaperKind } from '../messages.ts';
import { saveBlob } from './save-file.ts';
import { WORDS } from './strings.ts';
import { order } from './use-tab.ts';

type Answer = Paper | { readonly failed: string } | { readonly resend: true };

/** Opinions composed from the findings, edited, copied or saved; the printable report. */
export function Papers({
  place,
  language,
}: {
  readonly place: DocumentPlace;
  readonly language: Language;
}): ReactElement {
  const [paper, setPaper] = useState<Paper>();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState(false);
  const ask = async (kind: PaperKind): Promise<void> => {
    const answer = await order<Answer>({ kind: 'panel/paper', place, paper: kind, fields: {} });
    setTrouble(!('file' in answer));
    if (!('file' in answer)) return;
    if (kind === 'report') return saveFile(answer.name, answer.file, 'text/html');
    setPaper(answer);
    setText(answer.text);
  };
  const save = async (name: string): Promise<void> => {
    const answer = await order<Answer>({ kind: 'panel/file', text });
    setTrouble(!('file' in answer));
    if ('file' in answer) saveFile(name, answer.file, DOCX);
  };
  return (
    <section aria-label={say(WORDS.papers, language)}>
      <h2>{say(WORDS.papers, language)}</h2>
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
      {paper && (
        <div className="box">
          <label>
            {say(WORDS.edit, language)}
            <textarea className="paper" value={text} onChange={({ target }) => setText(target.value)} />
          </label>
          <div className="row">
            <button type="button" onClick={() => void navigator.clipboard.writeText(text)}>
              {say(WORDS.copy, language)}
            </button>
            <button type="button" className="main" onClick={() => void save(paper.name)}>
              {say(WORDS.save, language)}
            </button>
            <button type="button" onClick={() => setPaper(undefined)}>
              {say(WORDS.close, language)}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function saveFile(name: string, base64: string, type: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  saveBlob(name, new Blob([bytes], { type }));
}
