/** The worker all rules run in. It knows pages by key, forgets them when told, and never touches the network. */
import { DEFAULT_PROFILE } from '../../shared/index.ts';
import type { ToWorker } from '../messages.ts';
import { languageOf } from '../strings.ts';
import type { JudgeAnswer } from './judge.ts';
import { createDesk } from './desk.ts';

const desk = createDesk(DEFAULT_PROFILE);
const scope = globalThis as unknown as DedicatedWorkerScope;

interface DedicatedWorkerScope {
  addEventListener(type: 'message', listen: (event: MessageEvent<{ number: number; order: ToWorker }>) => void): void;
  postMessage(message: { readonly number: number; readonly answer: JudgeAnswer | null }): void;
}

scope.addEventListener('message', ({ data: { number, order } }) => {
  scope.postMessage({ number, answer: answerTo(order) });
});

function answerTo(order: ToWorker): JudgeAnswer | null {
  try {
    switch (order.kind) {
      case 'worker/page':
        return desk.checkPage(order.key, order.update, {
          language: languageOf(order.language),
          ...(order.record && { record: order.record }),
        });
      case 'worker/forget':
        desk.forget(order.key);
        return null;
    }
  } catch (error) {
    // One page that breaks the reader must not take the worker from the others; the panel says so.
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
