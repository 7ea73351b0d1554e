/** Long work in short turns, so that the page answers its person in between. Nothing runs while there is no work. */

/** Work that may pause at each `yield`; what it returns is its result. */
export type Steps<T = void> = Generator<void, T>;

export interface Turns {
  /** Runs the steps to their end; never settles once stopped. */
  readonly run: <T>(steps: Steps<T>) => Promise<T>;
  /** Settles once the page has drawn itself: asking for styles before would do that work in our turn. */
  readonly drawn: () => Promise<void>;
  readonly stop: () => void;
}

/** Length of a turn in milliseconds: with what the browser adds to it, no task comes near 50 ms. */
const TURN_MS = 5;
/** Frames out of sight are not drawn: no longer is waited for one. */
const NO_FRAME_MS = 200;
/** Reading the clock costs as much as a step: it is read once for so many. */
const STEPS_PER_LOOK = 16;

export function createTurns(): Turns {
  let isStopped = false;
  return {
    async run(steps) {
      for (;;) {
        const end = performance.now() + TURN_MS;
        do {
          for (let step = 0; step < STEPS_PER_LOOK; step += 1) {
            const { done, value } = steps.next();
            if (done) return value;
          }
        } while (performance.now() < end);
        await nextTask();
        if (isStopped) return new Promise(() => {});
      }
    },
    drawn: () =>
      new Promise((resolve) => {
        if (document.visibilityState === 'hidden') return resolve();
        const late = setTimeout(resolve, NO_FRAME_MS);
        requestAnimationFrame(() => {
          clearTimeout(late);
          void nextTask().then(resolve);
        });
      }),
    stop: () => void (isStopped = true),
  };
}

/** By a message to ourselves: a timer would wait four milliseconds, and a second in a tab at the back. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** The steps in one go, for what must not be overtaken. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
