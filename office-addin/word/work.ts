/** What a pane can do beside checking and mending, and the parts of it that every host shares. */
import type { FieldValues, Language, OfficialDocument, Text } from '../../shared/index.ts';
import type { Diagnostic } from '../../shared/index.ts';
import { both } from '../../shared/ui/index.ts';
import { saveFile, TYPES } from '../bench/files.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import { letters, listed } from '../host/spots.ts';
import type { Notice } from '../session/notices.ts';
import type { Session } from '../session/session.ts';
import type { LayoutPlace } from '../taskpane/layout-dialog.tsx';
import { WORDS } from '../taskpane/strings.ts';

export interface HostWork {
  /** 写成批注. */
  comment(language: Language): void;
  /** 一键排版, where the person said. */
  layOut(place: LayoutPlace): void;
  /** A new document from a template. */
  create(genre: string, values: FieldValues): void;
  /** The report for printing. */
  report(language: Language): void;
}

const OF_MARKS: ReadonlySet<string> = new Set(['format/comments-left', 'format/tracked-changes-left']);

/** 写成批注: once, however often it is asked for, and of one reading, whatever is judged meanwhile. */
export function writeComments(
  session: Session,
  language: Language,
  host: {
    comment(notes: ReturnType<typeof notesOf>, reading: OfficialDocument): Promise<number>;
  },
): Promise<void> {
  return session.inTurn(async () => {
    const { document } = session.state();
    if (!document) return;
    const notes = notesOf(session, language);
    session.say(saidOf(await host.comment(notes, document), notes.length));
  });
}

/** Every finding with the words of its comment. */
function notesOf(
  session: Session,
  language: Language,
): readonly { readonly diagnostic: Diagnostic; readonly words: string }[] {
  const cards = session.state().checked?.cards ?? [];
  // A comment that comments are left over would only add one more.
  return cards
    .filter(({ diagnostic }) => !OF_MARKS.has(diagnostic.rule))
    .map(({ diagnostic, message, clauses }) => ({
      diagnostic,
      words: [message[language], ...clauses.map(({ name }) => name[language])].join('\n'),
    }));
}

export async function saveReport(desk: RemoteDesk, session: Session, language: Language): Promise<void> {
  const { document, name } = session.state();
  if (!document) return;
  const page = await desk.report({ name: fileName(name), document, options: {}, format: 'html', language });
  saveFile('检查报告.html', page, TYPES.html);
}

function saidOf(count: number, asked: number): Notice {
  if (count === 0) return { kind: 'info', text: WORDS.commentedBefore };
  if (count < asked) return { kind: 'success', text: WORDS.commentedLess(count, asked - count) };
  return { kind: 'success', text: WORDS.commented(count) };
}

/** The letters of the body, whatever the paragraphs look like. */
export function wordsOf(document: OfficialDocument): string {
  return letters(
    listed(document)
      .map(({ text }) => text)
      .join(''),
  );
}

export function joined(texts: readonly Text[]): Text {
  return both(texts.map((text) => text['zh-CN']).join(''), texts.map(({ en }) => en).join(' '));
}

export function refusedWords(refusal: 'stale' | { unsupported: Text } | { unreadable: Text }): Text {
  if (refusal === 'stale')
    return both('文稿刚刚变了，请再试一次。', 'The document has just changed; please try again.');
  return 'unsupported' in refusal ? refusal.unsupported : refusal.unreadable;
}

/** The name alone: a report must not tell where a file lies. */
function fileName(address: string): string {
  return address.split(/[\\/]/).at(-1) || '当前文档';
}
