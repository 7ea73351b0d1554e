/** One question asked at a time, and its answer awaited by who asked. */
export interface Consent {
  /** Whether the question is open now. */
  isAsked(): boolean;
  subscribe(listener: () => void): () => void;
  ask(): Promise<boolean>;
  answer(yes: boolean): void;
}

export function createConsent(): Consent {
  let waiting: ((yes: boolean) => void) | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    isAsked: () => waiting !== undefined,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: () =>
      new Promise((resolve) => {
        waiting?.(false);
        waiting = resolve;
        tell();
      }),
    answer(yes) {
      waiting?.(yes);
      waiting = undefined;
      tell();
    },
  };
}
