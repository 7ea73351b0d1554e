/** What only Word can do beside checking: comments, laying out, new documents, reports. */
import { both } from '../../shared/ui/index.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import { readWholeFile } from '../host/word/whole-file.ts';
import type { OfficeRuntime } from '../host/word/probe.ts';
import { SENTENCES, sentenceOf } from '../host/word/sentences.ts';
import type { WordHost } from '../host/word/word-host.ts';
import type { Session } from '../session/session.ts';
import { WORDS } from '../taskpane/strings.ts';
import type { HostWork } from './work.ts';
import { joined, refusedWords, saveReport, wordsOf, writeComments } from './work.ts';

interface Tools {
  readonly runtime: OfficeRuntime;
  readonly desk: RemoteDesk;
  readonly session: Session;
  readonly host: WordHost;
}

const LAYOUT = both('一键排版', 'Lay out');

export function createWordWork({ runtime, desk, session, host }: Tools): HostWork {
  const guard = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => session.say({ kind: 'warning', text: sentenceOf(error) }));
  };
  const layOutCopy = async (): Promise<void> => {
    const laid = await desk.layout(await readWholeFile(runtime));
    if (laid === 'stale' || !('bytes' in laid)) return session.say({ kind: 'warning', text: refusedWords(laid) });
    await openNew(toBase64(laid.bytes));
    const isSure = host.can.opensNew;
    session.say({
      kind: isSure && laid.notes.length === 0 ? 'success' : 'info',
      text: joined([isSure ? WORDS.laidOutCopy : WORDS.askedForCopy, ...laid.notes]),
    });
  };
  const layOutHere = (): Promise<void> =>
    session.rewrite(LAYOUT, async () => {
      const whole = await readWholeFile(runtime);
      const before = await desk.read({ name: '.docx', bytes: whole });
      const laid = await desk.layout(whole);
      if (laid === 'stale' || !('bytes' in laid)) return { refused: refusedWords(laid) };
      // What somebody typed while it was being laid out would be lost.
      const now = await host.read();
      if ('unreadable' in before || 'unreadable' in now || wordsOf(before) !== wordsOf(now))
        return { refused: refusedWords('stale') };
      await runtime.Word.run(async (context) => {
        context.document.body.insertFileFromBase64(toBase64(laid.bytes), 'Replace');
        await context.sync();
      });
      const after = await host.read();
      const isSame = !('unreadable' in after) && wordsOf(before) === wordsOf(after);
      return isSame ? { notes: [WORDS.laidOutHere, ...laid.notes] } : { refused: SENTENCES.notAsExpected };
    });
  const openNew = (base64: string): Promise<void> =>
    runtime.Word.run(async (context) => {
      context.application.createDocument(base64).open();
      await context.sync();
    });
  return {
    comment: (language) => guard(writeComments(session, language, host)),
    layOut: (place) => guard(place === 'copy' ? layOutCopy() : layOutHere()),
    create: (genre, values) =>
      guard(
        desk.template(genre, values).then(async (bytes) => {
          if (!bytes) return;
          await openNew(toBase64(bytes));
          if (!host.can.opensNew) session.say({ kind: 'info', text: WORDS.askedForNew });
        }),
      ),
    report: (language) => guard(saveReport(desk, session, language)),
  };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
