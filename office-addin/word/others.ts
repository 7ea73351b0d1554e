/** Whether somebody else is at work on the document: known from their changes, forgotten when none has come for a while. */
export interface Others {
  saw(): void;
  areHere(): boolean;
  subscribe(listener: () => void): () => void;
}

const FORGET_MS = 120_000;

export function createOthers(forgetMs = FORGET_MS): Others {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    saw() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        tell();
      }, forgetMs);
      tell();
    },
    areHere: () => timer !== undefined,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
