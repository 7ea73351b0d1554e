/** Where the rules run: a worker in an offscreen document (Chromium) or in the background page (Firefox). */
import type { Renewal, Unreadable } from '../../shared/index.ts';
import type { Paper, ToWorker } from '../messages.ts';
import { ATTACHMENT_LIMIT_MS } from '../messages.ts';
import type { Resend } from './desk.ts';
import type { PageReport } from './page-report.ts';
import type { AttachmentView } from './view.ts';

export type JudgeAnswer =
  PageReport | Paper | AttachmentView | Resend | NeedsHouse | Renewal | Unreadable | { readonly failed: string };

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
      const answer = (await chrome.runtime.sendMessage({ kind: 'judge/order', order })) as JudgeAnswer | undefined;
      // The document was closed over the order.
      return answer === undefined ? { failed: 'no answer' } : answer;
    },
  };
}

function createWorkerJudge(): Judge {
  return workerJudge(() => new Worker(new URL('./rules-worker.ts', import.meta.url), { type: 'module' }));
}

/** How long a page may take; it may have to wait for an attachment before it. */
const PAGE_LIMIT_MS = 3 * ATTACHMENT_LIMIT_MS;

interface OpenOrder {
  readonly settle: (answer: JudgeAnswer) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Each order has its answer by number. A worker that does not answer in time is ended and a fresh one started: the
 * order it hung on is told so, and all others are asked to tell everything again, for the fresh one knows nothing. A
 * worker that dies of an error answers every open order with the reason.
 */
export function workerJudge(
  start: () => Worker,
  limits = { attachment: ATTACHMENT_LIMIT_MS, page: PAGE_LIMIT_MS },
): Judge {
  const open = new Map<number, OpenOrder>();
  let next = 0;
  let worker: Worker | undefined = begin();
  function settle(number: number, answer: JudgeAnswer): void {
    const order = open.get(number);
    if (!order) return;
    clearTimeout(order.timer);
    open.delete(number);
    order.settle(answer);
  }
  function begin(): Worker {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<{ number: number; answer: JudgeAnswer }>) =>
      settle(data.number, data.answer),
    );
    begun.addEventListener('error', ({ message }) => {
      end();
      for (const number of [...open.keys()]) settle(number, { failed: message });
    });
    return begun;
  }
  // The next one begins with the next order: a program that cannot even be loaded is not tried for ever.
  function end(): void {
    worker?.terminate();
    worker = undefined;
  }
  function replace(hung: number): void {
    end();
    settle(hung, { failed: 'slow' });
    for (const number of [...open.keys()]) settle(number, { resend: true });
  }
  return {
    warm: () => void (worker ??= begin()),
    ask: (order) =>
      new Promise((resolve) => {
        next += 1;
        const number = next;
        const limit = order.kind === 'worker/attachment' ? limits.attachment : limits.page;
        open.set(number, { settle: resolve, timer: setTimeout(() => replace(number), limit) });
        worker ??= begin();
        worker.postMessage({ number, order });
      }),
  };
}
