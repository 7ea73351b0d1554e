/**
 * Work done in the order it was asked for. On its way everything waits for settings, for a worker, for the host or the
 * browser; without lanes a later word could overtake an earlier, and be judged or written on what is no longer there.
 */
export interface Lanes {
  /** Runs the work once all that was asked before under the same key has ended, however it ended. */
  readonly run: <T>(key: string, work: () => Promise<T>) => Promise<T>;
}

export function createLanes(): Lanes {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, work) {
      const mine = (last.get(key) ?? Promise.resolve()).then(work);
      const ended = mine.then(
        () => {},
        () => {},
      );
      last.set(key, ended);
      void ended.then(() => {
        if (last.get(key) === ended) last.delete(key);
      });
      return mine;
    },
  };
}
