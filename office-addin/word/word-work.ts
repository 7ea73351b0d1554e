/** What only Word can do beside checking: comments, laying out, new documents, reports. */
import type { FieldValues, Language, Text } from '../../shared/index.ts';
import { both } from '../../shared/ui/index.ts';
import { saveFile, TYPES } from '../bench/files.ts';
import type { ReportFormat } from '../desk/desk.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import { readWholeFile } from '../host/word/whole-file.ts';
import type { OfficeRuntime } from '../host/word/probe.ts';
import { sentenceOf } from '../host/word/sentences.ts';
import type { WordHost } from '../host/word/word-host.ts';
import type { Session } from '../session/session.ts';
import { WORDS } from '../taskpane/strings.ts';

export interface WordWork {
  comment(language: Language): void;
  layoutCopy(): void;
  layoutHere(): void;
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
  const laidOut = async (place: (base64: string) => Promise<void>): Promise<void> => {
    await session.rewrite(LAYOUT, async () => {
      const laid = await desk.layout(await readWholeFile(runtime));
      if (laid === 'stale' || !('bytes' in laid)) return { refused: refusedWords(laid) };
      await place(toBase64(laid.bytes));
      return { notes: laid.notes };
    });
  };
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
      guard(host.comment(notes).then((count) => session.say({ kind: 'success', text: WORDS.commented(count) })));
    },
    layoutCopy: () => guard(laidOut(openNew)),
    layoutHere: () =>
      guard(
        laidOut((base64) =>
          runtime.Word.run(async (context) => {
            context.document.body.insertFileFromBase64(base64, 'Replace');
            await context.sync();
          }),
        ),
      ),
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
