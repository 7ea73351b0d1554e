/** Checks many inputs on several processor cores: each worker thread runs this same program on one input at a time. */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Language } from '../document/document.ts';
import type { CheckOptions } from '../engine/checker.ts';
import { createChecker } from '../engine/checker.ts';
import type { Profile } from '../engine/profile.ts';
import { rules } from '../rules/index.ts';
import type { Checked } from './check-input.ts';
import { checkInput } from './check-input.ts';
import type { Input } from './inputs.ts';
import { fileInput } from './inputs.ts';

/** All a worker needs to judge as the main thread would. */
export interface CrewOrders {
  readonly profile: Profile;
  readonly options: CheckOptions;
  readonly language: Language;
}

/** Below this many inputs, starting threads costs more than it saves. */
const WORTH_A_CREW = 24;
const MARK = 'hegao-crew';

/** How many threads: as told, else one for a few inputs and all cores for many. */
export function crewSize(told: number | undefined, inputs: number): number {
  const most = told ?? (inputs < WORTH_A_CREW ? 1 : availableParallelism());
  return Math.max(1, Math.min(most, inputs));
}

/** Calls `done` once for each input as it finishes, with its place in `inputs`. */
export async function checkWithCrew(
  inputs: readonly Input[],
  orders: CrewOrders,
  crew: { readonly size: number; readonly done: (checked: Checked, at: number) => void },
): Promise<void> {
  let next = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { mark: MARK, orders } });
      let at = -1;
      const send = (): void => {
        at = next;
        next += 1;
        const input = inputs[at];
        if (input) worker.postMessage(input.path);
        else void worker.terminate().then(() => resolve(), reject);
      };
      worker.on('message', (checked: Checked) => {
        crew.done(checked, at);
        send();
      });
      worker.on('error', reject);
      send();
    });
  await Promise.all(Array.from({ length: crew.size }, work));
}

/** Makes this thread a worker when it was started as one. */
export function serveCrew(): void {
  const data: unknown = workerData;
  if (isMainThread || !parentPort || !isOrders(data)) return;
  const port = parentPort;
  const { profile, options, language } = data.orders;
  const checker = createChecker(rules, profile);
  port.on('message', (path: string) => {
    void checkInput(fileInput(path), { checker, options, language }).then((checked) => port.postMessage(checked));
  });
}

function isOrders(data: unknown): data is { readonly orders: CrewOrders } {
  return typeof data === 'object' && data !== null && 'mark' in data && data.mark === MARK;
}
