/** A rules worker that hangs is ended and replaced: real threads, one of which never comes back. */
import { Worker as Thread } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { workerJudge } from '../../../extension/background/judge.ts';
import { createOwnJudge } from '../../../extension/background/own-judge.ts';
import type { Standing, ToWorker } from '../../../extension/messages.ts';

/** Answers pages at once and tells of them early, never comes back from the attachment called hang, and dies of the one called die. */
const PROGRAM = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ number, order }) => {
  if (order.name === 'hang') for (;;) {}
  if (order.name === 'die') throw new Error('died');
  parentPort.postMessage({ number, early: [] });
  parentPort.postMessage({ number, answer: { name: order.kind, text: '', file: '' } });
});`;

const threads: Thread[] = [];

/** A thread with the face of a browser's worker. */
function start(): Worker {
  const thread = new Thread(PROGRAM, { eval: true });
  threads.push(thread);
  const face = {
    postMessage: (message: unknown) => thread.postMessage(message),
    terminate: () => void thread.terminate(),
    addEventListener: (type: string, listen: (event: unknown) => void) =>
      void thread.on(type, (value: unknown) =>
        listen(type === 'message' ? { data: value } : { message: value instanceof Error ? value.message : '' }),
      ),
  };
  return face as unknown as Worker;
}

const standing = {} as Standing;
const attachment = (name: string): ToWorker => ({ kind: 'worker/attachment', key: name, name, base64: '', standing });
const page: ToWorker = { kind: 'worker/again', key: 'page', standing };
/** Only what hangs may come up against its limit, however busy the machine is. */
const limits = { attachment: 300, page: 60_000 };
const patient = { attachment: 60_000, page: 60_000 };

afterEach(async () => {
  await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
});

describe('the judge', () => {
  it('ends a worker that does not answer, tells the others to tell again, and goes on with a fresh one', async () => {
    const judge = workerJudge(start, limits);
    expect(await judge.ask(page)).toMatchObject({ name: 'worker/again' });
    const [hung, waiting] = await Promise.all([judge.ask(attachment('hang')), judge.ask(page)]);
    expect(hung).toEqual({ failed: 'slow' });
    expect(waiting).toEqual({ resend: true });
    expect(await judge.ask(page)).toMatchObject({ name: 'worker/again' });
    expect(threads).toHaveLength(2);
  });

  it('tells what was found early before the answer, to whoever asked for it', async () => {
    const judge = workerJudge(start, patient);
    const told: string[] = [];
    const [asked] = await Promise.all([
      judge.ask(page, () => told.push('early')).then(() => told.push('answer')),
      judge.ask(page),
    ]);
    expect(told).toEqual(['early', 'answer']);
    expect(asked).toBe(2);
  });

  it('tells of a worker that died, and starts another for what comes next', async () => {
    const judge = workerJudge(start, patient);
    expect(await judge.ask(attachment('die'))).toEqual({ failed: 'died' });
    expect(await judge.ask(page)).toMatchObject({ name: 'worker/again' });
  });
});

it('says that the rules could not be read where the background is to run them itself', async () => {
  const judge = createOwnJudge();
  expect(await judge.ask({ kind: 'worker/view', key: 'a' })).toEqual({
    failed: expect.stringContaining('importScripts'),
  });
});
