/** The worker all rules run in. It knows pages by key, forgets them when told, and reaches no network. */
import { buildOpinionText, estimateLayout, isUnreadable, renewPack, ruleBookOf, rules } from '../../shared/index.ts';
import type { ToWorker } from '../messages.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { NetworkScope } from './close-network.ts';
import { closeNetwork } from './close-network.ts';
import { createComposer } from './composed.ts';
import type { FromWorker, JudgeAnswer, TellEarly } from './judge.ts';
import { createDesk } from './desk.ts';
import { readAttachment } from './read-attachment.ts';

closeNetwork(globalThis as unknown as NetworkScope);

const composer = createComposer();
const desk = createDesk(composer);
const scope = globalThis as unknown as DedicatedWorkerScope;

interface DedicatedWorkerScope {
  addEventListener(type: 'message', listen: (event: MessageEvent<{ number: number; order: ToWorker }>) => void): void;
  postMessage(message: FromWorker): void;
}

scope.addEventListener('message', ({ data: { number, order } }) => {
  void answerTo(order, (early) => scope.postMessage({ number, early }))
    // One page that breaks the reader must not take the worker from the others; the panel says so.
    .catch((error: unknown) => ({ failed: error instanceof Error ? error.message : String(error) }))
    .then((answer) => scope.postMessage({ number, answer }));
});

async function answerTo(order: ToWorker, early: TellEarly): Promise<JudgeAnswer | null> {
  if ('standing' in order && !composer.knows(order.standing)) return { needsHouse: true };
  switch (order.kind) {
    case 'worker/house':
      composer.hold(order.house);
      return null;
    case 'worker/pack': {
      const { arrival, kind: _kind, ...renewing } = order;
      const came = 'base64' in arrival ? { bytes: fromBase64(arrival.base64), signature: arrival.signature } : arrival;
      return renewPack(came, { ...renewing, known: ruleBookOf(rules) });
    }
    case 'worker/page':
      return desk.checkPage(order.key, order.update, order.standing, order.isFirst === true ? early : undefined);
    case 'worker/blocks':
      desk.take(order.key, order.blocks);
      return null;
    case 'worker/again':
      return desk.checkAgain(order.key, order.standing);
    case 'worker/attachment': {
      const document = await readAttachment(fromBase64(order.base64));
      if (isUnreadable(document)) return document;
      const report = desk.checkDocument(
        order.key,
        { name: order.name, document: estimateLayout(document) },
        order.standing,
      );
      // Marked documents may not be held here: not a word stays, not even in memory.
      if (report.stopped) desk.forget(order.key);
      return report;
    }
    case 'worker/paper': {
      const { key, paper, version, fields, answers, standing } = order;
      return desk.paper(key, { kind: paper, version, fields, answers }, standing);
    }
    case 'worker/view':
      return desk.view(order.key);
    case 'worker/file':
      return { name: '', text: order.text, file: toBase64(buildOpinionText(order.text)) };
    case 'worker/forget':
      desk.forget(order.key);
      return null;
  }
}
