/** A desk without a worker: the same verbs, at once. */
import { createBenchDesk } from '../../office-addin/desk/bench-desk.ts';
import type { RemoteBenchDesk } from '../../office-addin/desk/remote.ts';

export function directDesk(): RemoteBenchDesk {
  const desk = createBenchDesk();
  const promised = Object.entries(desk).map(([verb, work]) => [
    verb,
    async (...values: readonly unknown[]) => (work as (...values: readonly unknown[]) => unknown)(...values),
  ]);
  // Each verb has the same shape; the type says which values it takes.
  return Object.fromEntries(promised) as { readonly [V in keyof RemoteBenchDesk]: never } as RemoteBenchDesk;
}
