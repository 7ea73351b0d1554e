/** Does one thing after another: what is asked for while something is being done waits until that has ended. */
export type InTurn = <T>(deed: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(deed: () => Promise<T>): Promise<T> => {
    // One that failed told whoever asked for it; it holds up nobody else.
    const mine = last.then(deed, deed);
    last = mine;
    return mine;
  };
}
