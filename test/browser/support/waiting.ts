/** Waiting for what is meant, by the clock: a busy machine takes longer, and a deadline costs only where a test fails. */
import { expect } from 'vitest';

/** Within this time a page, a worker or a browser answers, however busy the machine is; in milliseconds. */
export const PATIENCE_MS = 60_000;
/** A browser unpacks and installs an extension with what other programs leave it of the processor; in milliseconds. */
export const INSTALL_MS = 200_000;
const LOOK_EVERY_MS = 100;

/**
 * A page between two addresses cannot be asked, and is asked again.
 *
 * @param last what was seen last, for who reads of the failure
 * @param patience in milliseconds
 */
export async function until(
  holds: () => Promise<boolean>,
  last: () => string = () => '',
  patience = PATIENCE_MS,
): Promise<void> {
  const end = Date.now() + patience;
  let trouble = '';
  const look = async (): Promise<boolean> => {
    try {
      return await holds();
    } catch (error) {
      trouble = String(error);
      return false;
    }
  };
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`waited too long: ${last()} ${trouble} ${holds.toString().slice(0, 300)}`);
    await pause(LOOK_EVERY_MS);
  }
}

/** An expectation that need not be met yet, inside a test; a page between two addresses is asked again. */
export function soon<T>(read: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: PATIENCE_MS, interval: LOOK_EVERY_MS });
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
