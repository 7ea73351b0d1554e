/** The worker's side: one desk, which keeps the last documents it read so that they need not travel back. */
import type { OfficialDocument } from '../../shared/index.ts';
import type { Call, KeptDocument, Reply } from './remote.ts';

const KEPT_DOCUMENTS = 4;

const kept = new Map<number, OfficialDocument>();

/** Answers every call to this worker from `desk`, whose members are functions. */
export function serve(desk: object): void {
  const verbs = new Map(Object.entries(desk));
  self.onmessage = ({ data }: MessageEvent<Call>) => {
    void answer(data, verbs).then((reply) => self.postMessage(reply));
  };
}

async function answer({ id, verb, values }: Call, verbs: ReadonlyMap<string, unknown>): Promise<Reply> {
  if (values.some(isForgotten)) return { id, forgotten: true };
  try {
    const work = verbs.get(verb) as (...values: readonly unknown[]) => unknown;
    const value = await work(...values.map(whole));
    return { id, value, ...(isDocument(value) && { kept: keep(value) }) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function keep(document: OfficialDocument): number {
  const number = Math.max(0, ...kept.keys()) + 1;
  kept.set(number, document);
  for (const old of [...kept.keys()].slice(0, -KEPT_DOCUMENTS)) kept.delete(old);
  return number;
}

function isForgotten(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('kept' in value) return !kept.has((value as KeptDocument).kept);
  return 'document' in value && 'format' in value && isForgotten(value.document);
}

function whole(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('kept' in value) {
    return kept.get((value as KeptDocument).kept);
  }
  if ('document' in value && 'format' in value) return { ...value, document: whole(value.document) };
  return value;
}

function isDocument(value: unknown): value is OfficialDocument {
  return typeof value === 'object' && value !== null && 'paragraphs' in value && 'facets' in value;
}
