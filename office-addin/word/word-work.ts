/** What only Word can do beside checking: comments, laying out, new documents, reports. */
import type { FieldValues, Language, OfficialDocument, Text } from '../../shared/index.ts';
import { both } from '../../shared/ui/index.ts';
import { saveFile, TYPES } from '../bench/files.ts';
import type { ReportFormat } from '../desk/desk.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import { readWholeFile } from '../host/word/whole-file.ts';
import type { OfficeRuntime } from '../host/word/probe.ts';
import { SENTENCES, sentenceOf } from '../host/word/sentences.ts';
import type { WordHost } from '../host/word/word-host.ts';
import { letters, listed } from '../host/spots.ts';
import type { Notice } from '../session/notices.ts';
import type { Session } from '../session/session.ts';
import type { LayoutPlace } from '../taskpane/layout-dialog.tsx';
import { WORDS } from '../taskpane/strings.ts';

export interface WordWork {
  comment(language: Language): void;
  layOut(place: LayoutPlace): void;
  create(genre: string, values: FieldValues): void;
  report(format: ReportFormat, language: Language): void;
}

interface Tools {
  readonly runtime: OfficeRuntime;
  readonly desk: RemoteDesk;
  readonly session: Session;
  readonly host: WordHost;
}

const LAYOUT = both('一键排版', 'Lay out');

export function createWordWork({ runtime, desk, session, host }: Tools): WordWork {
  const guard = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => session.say({ kind: 'warning', text: sentenceOf(error) }));
  };
  const layOutCopy = async (): Promise<void> => {
    const laid = await desk.layout(await readWholeFile(runtime));
    if (laid === 'stale' || !('bytes' in laid)) return session.say({ kind: 'warning', text: refusedWords(laid) });
    await openNew(toBase64(laid.bytes));
    session.say({ kind: laid.notes.length > 0 ? 'info' : 'success', text: joined([WORDS.laidOutCopy, ...laid.notes]) });
  };
  const layOutHere = (): Promise<void> =>
    session.rewrite(LAYOUT, async () => {
      const whole = await readWholeFile(runtime);
      const before = await desk.read({ name: '.docx', bytes: whole });
      const laid = await desk.layout(whole);
      if (laid === 'stale' || !('bytes' in laid)) return { refused: refusedWords(laid) };
      await runtime.Word.run(async (context) => {
        context.document.body.insertFileFromBase64(toBase64(laid.bytes), 'Replace');
        await context.sync();
      });
      const after = await host.read();
      const isSame = !('unreadable' in before) && !('unreadable' in after) && wordsOf(before) === wordsOf(after);
      return isSame ? { notes: [WORDS.laidOutHere, ...laid.notes] } : { refused: SENTENCES.notAsExpected };
    });
  const openNew = (base64: string): Promise<void> =>
    runtime.Word.run(async (context) => {
      context.application.createDocument(base64).open();
      await context.sync();
    });
  return {
    comment(language) {
      const cards = session.state().checked?.cards ?? [];
      const notes = cards.map(({ diagnostic, message, clauses }) => ({
        diagnostic,
        words: [message[language], ...clauses.map(({ name }) => name[language])].join('\n'),
      }));
      guard(host.comment(notes).then((count) => session.say(saidOf(count, notes.length))));
    },
    layOut: (place) => guard(place === 'copy' ? layOutCopy() : layOutHere()),
    create: (genre, values) =>
      guard(
        desk.template(genre, values).then(async (bytes) => {
          if (bytes) await openNew(toBase64(bytes));
        }),
      ),
    report(format, language) {
      const { document, name } = session.state();
      if (!document) return;
      const extension = { html: 'html', json: 'json', text: 'txt' }[format];
      guard(
        desk
          .report({ name: fileName(name), document, options: {}, format, language })
          .then((report) => saveFile(`检查报告.${extension}`, report, TYPES[format])),
      );
    },
  };
}

function saidOf(count: number, asked: number): Notice {
  if (count === 0) return { kind: 'info', text: WORDS.commentedBefore };
  if (count < asked) return { kind: 'success', text: WORDS.commentedLess(count, asked - count) };
  return { kind: 'success', text: WORDS.commented(count) };
}

/** The letters of the body, whatever the paragraphs look like. */
function wordsOf(document: OfficialDocument): string {
  return letters(
    listed(document)
      .map(({ text }) => text)
      .join(''),
  );
}

function joined(texts: readonly Text[]): Text {
  return both(texts.map((text) => text['zh-CN']).join(''), texts.map(({ en }) => en).join(' '));
}

function refusedWords(refusal: 'stale' | { unsupported: Text } | { unreadable: Text }): Text {
  if (refusal === 'stale')
    return both('文稿刚刚变了，请再试一次。', 'The document has just changed; please try again.');
  return 'unsupported' in refusal ? refusal.unsupported : refusal.unreadable;
}

/** The name alone: a report must not tell where a file lies. */
function fileName(address: string): string {
  return address.split(/[\\/]/).at(-1) || '当前文档';
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
