/**
 * Reads what is kept, changes it and keeps it again, with nobody in between: the background and the options both do, and
 * what one of them added must not be written over by the other.
 */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}
