/** Where the rules run: a worker in an offscreen document (Chromium) or in the background page (Firefox). */
import type { Renewal, Unreadable } from '../../shared/index.ts';
import type { Paper, ToWorker } from '../messages.ts';
import type { PageReport, Resend } from './desk.ts';

export type JudgeAnswer = PageReport | Paper | Resend | NeedsHouse | Renewal | Unreadable | { readonly failed: string };

/** The worker holds other packs and settings than the order was given under. */
export interface NeedsHouse {
  readonly needsHouse: true;
}

export interface Judge {
  /** Gets the rules ready before the first order. */
  readonly warm: () => void;
  readonly ask: (order: ToWorker) => Promise<JudgeAnswer>;
}

const OFFSCREEN = 'offscreen.html';

export function createJudge(): Judge {
  return 'offscreen' in chrome ? createOffscreenJudge() : createWorkerJudge();
}

function createOffscreenJudge(): Judge {
  let opening: Promise<void> | undefined;
  const open = async (): Promise<void> => {
    if (await chrome.offscreen.hasDocument()) return;
    await chrome.offscreen.createDocument({
      url: OFFSCREEN,
      reasons: ['WORKERS' as chrome.offscreen.Reason],
      justification: 'Runs the rules in a worker, on this machine.',
    });
  };
  const opened = (): Promise<void> => (opening ??= open().finally(() => (opening = undefined)));
  return {
    warm: () => void opened().catch(() => {}),
    async ask(order) {
      await opened();
      return (await chrome.runtime.sendMessage({ kind: 'judge/order', order })) as JudgeAnswer;
    },
  };
}

function createWorkerJudge(): Judge {
  return workerJudge(new Worker(new URL('./rules-worker.ts', import.meta.url), { type: 'module' }));
}

/** One order at a time has its answer by number; a worker that dies answers every open order with the reason. */
export function workerJudge(worker: Worker): Judge {
  const open = new Map<number, (answer: JudgeAnswer) => void>();
  let next = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ number: number; answer: JudgeAnswer }>) => {
    open.get(data.number)?.(data.answer);
    open.delete(data.number);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const settle of open.values()) settle({ failed: message });
    open.clear();
  });
  return {
    warm: () => {},
    ask: (order) =>
      new Promise((resolve) => {
        next += 1;
        open.set(next, resolve);
        worker.postMessage({ number: next, order });
      }),
  };
}
