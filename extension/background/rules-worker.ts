/** The worker all rules run in. It knows pages by key, forgets them when told, and never touches the network. */
import { buildOpinionText, isUnreadable } from '../../shared/index.ts';
import type { ToWorker } from '../messages.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { JudgeAnswer } from './judge.ts';
import { createDesk } from './desk.ts';
import { readAttachment } from './read-attachment.ts';

const desk = createDesk();
const scope = globalThis as unknown as DedicatedWorkerScope;

interface DedicatedWorkerScope {
  addEventListener(type: 'message', listen: (event: MessageEvent<{ number: number; order: ToWorker }>) => void): void;
  postMessage(message: { readonly number: number; readonly answer: JudgeAnswer | null }): void;
}

scope.addEventListener('message', ({ data: { number, order } }) => {
  void answerTo(order)
    // One page that breaks the reader must not take the worker from the others; the panel says so.
    .catch((error: unknown) => ({ failed: error instanceof Error ? error.message : String(error) }))
    .then((answer) => scope.postMessage({ number, answer }));
});

async function answerTo(order: ToWorker): Promise<JudgeAnswer | null> {
  switch (order.kind) {
    case 'worker/page':
      return desk.checkPage(order.key, order.update, order.standing);
    case 'worker/blocks':
      desk.take(order.key, order.blocks);
      return null;
    case 'worker/again':
      return desk.checkAgain(order.key, order.standing);
    case 'worker/attachment': {
      const document = await readAttachment(fromBase64(order.base64));
      return isUnreadable(document)
        ? document
        : desk.checkDocument(order.key, { name: order.name, document }, order.standing);
    }
    case 'worker/paper':
      return desk.paper(order.key, { kind: order.paper, version: order.version, fields: order.fields }, order.standing);
    case 'worker/file':
      return { name: '', text: order.text, file: toBase64(buildOpinionText(order.text)) };
    case 'worker/forget':
      desk.forget(order.key);
      return null;
  }
}
