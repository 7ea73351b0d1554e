/**
 * Where the rules run: a worker in an offscreen document (Chromium 109) or in the background page (Firefox); in older
 * Chromium the service worker itself.
 */
import type { Renewal, Unreadable } from '../../shared/index.ts';
import type { PageFinding, Paper, ToWorker } from '../messages.ts';
import { ATTACHMENT_LIMIT_MS, isMessage } from '../messages.ts';
import type { Resend } from './desk.ts';
import { createOwnJudge } from './own-judge.ts';
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
  /** @param early told, once at most and before the answer, what is found already: the answer says it again */
  readonly ask: (order: ToWorker, early?: TellEarly) => Promise<JudgeAnswer>;
}

export type TellEarly = (findings: readonly PageFinding[]) => void;

/** What the offscreen document is sent; `early` names the order where its early findings are wished for. */
export interface JudgeOrder {
  readonly kind: 'judge/order';
  readonly order: ToWorker;
  readonly early?: string;
}

/** What it sends before the answer. */
export interface JudgeEarly {
  readonly kind: 'judge/early';
  readonly early: string;
  readonly findings: readonly PageFinding[];
}

/** What comes from the worker for an order, by its number. */
export type FromWorker =
  | { readonly number: number; readonly answer: JudgeAnswer | null }
  | { readonly number: number; readonly early: readonly PageFinding[] };

const OFFSCREEN = 'offscreen.html';

export function createJudge(): Judge {
  if ('offscreen' in chrome) return createOffscreenJudge();
  return 'Worker' in globalThis ? createWorkerJudge() : createOwnJudge();
}

function createOffscreenJudge(): Judge {
  let opening: Promise<void> | undefined;
  const open = async (): Promise<void> => {
    if (await chrome.offscreen.hasDocument()) return;
    try {
      await chrome.offscreen.createDocument({
        url: OFFSCREEN,
        reasons: ['WORKERS' as chrome.offscreen.Reason],
        justification: 'Runs the rules in a worker, on this machine.',
      });
    } catch (error) {
      // A background that was ended over opening it may have left it to this one.
      if (!(await chrome.offscreen.hasDocument())) throw error;
    }
  };
  const opened = (): Promise<void> => (opening ??= open().finally(() => (opening = undefined)));
  const waiting = new Map<string, TellEarly>();
  chrome.runtime.onMessage.addListener((message: unknown, { id, tab }) => {
    if (id !== chrome.runtime.id || tab !== undefined || !isMessage(message, 'judge/early')) return;
    const { early, findings } = message as JudgeEarly;
    waiting.get(early)?.(findings);
  });
  return {
    warm: () => void opened().catch(() => {}),
    async ask(order, tell) {
      await opened();
      const early = tell && crypto.randomUUID();
      if (early) waiting.set(early, tell);
      const message: JudgeOrder = { kind: 'judge/order', order, ...(early && { early }) };
      try {
        const answer = (await chrome.runtime.sendMessage(message)) as JudgeAnswer | undefined;
        // The document was closed over the order.
        return answer === undefined ? { failed: 'no answer' } : answer;
      } finally {
        if (early) waiting.delete(early);
      }
    },
  };
}

function createWorkerJudge(): Judge {
  return workerJudge(() => new Worker(new URL('./rules-worker.ts', import.meta.url), { type: 'module' }));
}

/** How long a page may take; it may have to wait for an attachment before it. */
const PAGE_LIMIT_MS = 3 * ATTACHMENT_LIMIT_MS;

interface OpenOrder {
  readonly early: TellEarly | undefined;
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
    begun.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('early' in data) open.get(data.number)?.early?.(data.early);
      else settle(data.number, data.answer as JudgeAnswer);
    });
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
    ask: (order, early) =>
      new Promise((resolve) => {
        next += 1;
        const number = next;
        const limit = order.kind === 'worker/attachment' ? limits.attachment : limits.page;
        open.set(number, { early, settle: resolve, timer: setTimeout(() => replace(number), limit) });
        worker ??= begin();
        worker.postMessage({ number, order });
      }),
  };
}
