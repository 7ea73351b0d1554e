/** The worker all rules run in. It reaches no network. */
import type { ToWorker } from '../messages.ts';
import { createAnswers } from './answers.ts';
import type { NetworkScope } from './close-network.ts';
import { closeNetwork } from './close-network.ts';
import type { FromWorker } from './judge.ts';

closeNetwork(globalThis as unknown as NetworkScope);

const answerTo = createAnswers();
const scope = globalThis as unknown as DedicatedWorkerScope;

interface DedicatedWorkerScope {
  addEventListener(type: 'message', listen: (event: MessageEvent<{ number: number; order: ToWorker }>) => void): void;
  postMessage(message: FromWorker): void;
}

scope.addEventListener('message', ({ data: { number, order } }) => {
  void answerTo(order, (early) => scope.postMessage({ number, early })).then((answer) =>
    scope.postMessage({ number, answer }),
  );
});
