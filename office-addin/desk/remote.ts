/** The desk across a worker's message channel: the same verbs, each a promise. */
import type { OfficialDocument } from '../../shared/index.ts';
import type { BenchDesk } from './bench-desk.ts';
import type { Desk } from './desk.ts';

/** What crosses the channel. A document the worker still holds crosses as its number. */
export interface Call {
  readonly id: number;
  readonly verb: keyof BenchDesk;
  readonly values: readonly unknown[];
}
export interface Reply {
  readonly id: number;
  readonly value?: unknown;
  /** The number under which the worker keeps `value`, a document. */
  readonly kept?: number;
  readonly error?: string;
  /** The worker no longer keeps a document it was asked about: send it whole. */
  readonly forgotten?: true;
}
export interface KeptDocument {
  readonly kept: number;
}

/** The same verbs, each answering later. */
type Remote<D> = {
  readonly [V in keyof D]: D[V] extends (...values: infer P) => infer R ? (...values: P) => Promise<Awaited<R>> : never;
};
export type RemoteDesk = Remote<Desk>;
export type RemoteBenchDesk = Remote<BenchDesk>;

/** How a worker looks from the page; also `MessagePort` in tests. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
}

const PANE_VERBS: readonly (keyof Desk)[] = [
  'read',
  'checkBy',
  'policy',
  'renew',
  'count',
  'figuresTable',
  'check',
  'combine',
  'apply',
  'writeFlat',
  'report',
  'layout',
  'layoutFlat',
  'template',
  'flatTemplate',
  'ruleNames',
  'catalogue',
];
const BENCH_VERBS: readonly (keyof BenchDesk)[] = [
  ...PANE_VERBS,
  'write',
  'writeTracked',
  'opinion',
  'compare',
  'sample',
];

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  /** The call with its documents whole. */
  readonly call: Call;
}

export function remoteDesk(channel: Channel): RemoteDesk {
  // Each verb has the same shape; the type says which values it takes.
  return remote(channel, PANE_VERBS) as unknown as RemoteDesk;
}

export function remoteBenchDesk(channel: Channel): RemoteBenchDesk {
  return remote(channel, BENCH_VERBS) as unknown as RemoteBenchDesk;
}

type Called = (...values: readonly unknown[]) => Promise<unknown>;

function remote(channel: Channel, verbs: readonly (keyof BenchDesk)[]): Readonly<Record<string, Called>> {
  const waiting = new Map<number, Waiting>();
  const known = new WeakMap<OfficialDocument, number>();
  let last = 0;
  channel.onmessage = ({ data }) => {
    const promise = waiting.get(data.id);
    if (data.forgotten && promise) {
      channel.postMessage({ ...promise.call, id: data.id } satisfies Call);
      return;
    }
    waiting.delete(data.id);
    if (data.kept !== undefined) known.set(data.value as OfficialDocument, data.kept);
    if (data.error === undefined) promise?.resolve(data.value);
    else promise?.reject(new Error(data.error));
  };
  const lighten = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const kept = known.get(value as OfficialDocument);
    if (kept !== undefined) return { kept } satisfies KeptDocument;
    if ('document' in value && 'format' in value) return { ...value, document: lighten(value.document) };
    return value;
  };
  const call = (verb: keyof BenchDesk, values: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject, call: { id, verb, values } });
      channel.postMessage({ id, verb, values: values.map(lighten) } satisfies Call);
    });
  return Object.fromEntries(verbs.map((verb) => [verb, (...values: readonly unknown[]) => call(verb, values)]));
}
