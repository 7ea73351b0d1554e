/** A desk without a worker: the same verbs, at once. */
import type { Desk } from '../../office-addin/desk/desk.ts';
import { createDesk } from '../../office-addin/desk/desk.ts';
import type { RemoteDesk } from '../../office-addin/desk/remote.ts';

export function directDesk(): RemoteDesk {
  const desk = createDesk();
  const promised = Object.entries(desk).map(([verb, work]) => [
    verb,
    async (...values: readonly unknown[]) => (work as (...values: readonly unknown[]) => unknown)(...values),
  ]);
  // Each verb has the same shape; the type says which values it takes.
  return Object.fromEntries(promised) as { readonly [V in keyof Desk]: never } as RemoteDesk;
}
