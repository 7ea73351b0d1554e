/** A document that is a file in memory: what the check bench works on where there is no Word. */
import type { Diagnostic, Edit, Fix, OfficialDocument, Refusal, Text, Unreadable } from '../../shared/index.ts';
import type { Host } from '../../shared/host.ts';
import type { FileKind } from '../desk/file-kind.ts';
import type { RemoteBenchDesk } from '../desk/remote.ts';
import { onGround } from './ground.ts';

/** Shows a document on the screen: marks findings in it and jumps to one. */
export interface DocumentView {
  mark(diagnostics: readonly Diagnostic[]): void;
  /** False where the words are not to be found as the document says them. */
  reveal(diagnostic: Diagnostic): boolean;
}

export interface FileSteps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface FileHost extends Host {
  readonly name: string;
  readonly kind: FileKind;
  /** The file as it now is. */
  bytes(): Uint8Array;
  steps(): FileSteps;
  undo(): boolean;
  redo(): boolean;
  /** Makes the last `count` steps one. */
  squash(count: number): void;
  /** Puts other bytes in the file's place, as one step (一键排版). */
  rewrite(bytes: Uint8Array): void;
  /** The file with all changes as tracked ones; from the last rewriting on, which cannot be tracked. */
  tracked(author: string): Promise<Uint8Array | Refusal>;
  /** Why the last fix was not written, where there is a sentence for it. */
  refusal(): Text | undefined;
  setView(view: DocumentView | undefined): void;
}

interface State {
  readonly bytes: Uint8Array;
  readonly document?: OfficialDocument;
}
interface Step {
  readonly before: State;
  readonly after: State;
  readonly edits: readonly (readonly Edit[])[];
  readonly isRewriting?: boolean;
}

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
}

/** Steps kept for undo; the oldest are forgotten first, but never for the tracked copy. */
const UNDO_STEPS = 100;

export function createFileHost(desk: RemoteBenchDesk, { name, bytes, kind }: File): FileHost {
  let state: State = { bytes };
  let done: Step[] = [];
  let undone: Step[] = [];
  let said: Text | undefined;
  let view: DocumentView | undefined;
  let shown: OfficialDocument | undefined;
  const listeners = new Set<() => void>();
  const go = (next: State): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const read = async (): Promise<OfficialDocument | Unreadable> => {
    for (;;) {
      const was = state;
      if (was.document) return was.document;
      const told = await desk.read({ name, bytes: was.bytes });
      // Somebody undid or fixed meanwhile: what was read is no longer the file.
      if (state !== was) continue;
      if (!('unreadable' in told)) state = { ...was, document: told };
      return told;
    }
  };
  const write = async (
    wanted: readonly Edit[],
    reading: OfficialDocument | undefined,
  ): Promise<State | 'stale' | 'unsupported'> => {
    const document = await read();
    if ('unreadable' in document) return 'stale';
    const edits = onGround(reading ?? document, document, wanted);
    if (edits === 'stale') return 'stale';
    if (kind !== 'docx') {
      const changed = await desk.apply(document, edits);
      return changed === 'stale' ? 'stale' : { bytes: encodeText(changed), document: changed };
    }
    const written = await desk.write(state.bytes, edits);
    if (written instanceof Uint8Array) return { bytes: written };
    if (written === 'stale') return 'stale';
    said = 'unsupported' in written ? written.unsupported : written.unreadable;
    return 'unsupported';
  };
  return {
    name,
    kind,
    abilities: { facets: FACETS[kind], edits: EDITS[kind], marks: 'inline' },
    async read() {
      const document = await read();
      shown = 'unreadable' in document ? undefined : document;
      return document;
    },
    watch(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    mark: (diagnostics) => Promise.resolve(view?.mark(diagnostics)),
    reveal: (diagnostic) => Promise.resolve(view?.reveal(diagnostic) ?? false),
    async apply(fix: Fix, reading = shown) {
      said = undefined;
      if (fix.edits.some((edit) => !EDITS[kind].has(edit.kind))) return 'unsupported';
      const before = state;
      const after = await write(fix.edits, reading);
      if (after === 'stale' || after === 'unsupported') return after;
      // Somebody undid or fixed while this one was being written: its ground is gone.
      if (state.bytes !== before.bytes) return 'stale';
      done.push({ before, after, edits: [fix.edits] });
      undone = [];
      go(after);
      return 'applied';
    },
    bytes: () => state.bytes,
    steps: () => ({ canUndo: done.length > 0, canRedo: undone.length > 0 }),
    undo() {
      const step = done.pop();
      if (!step) return false;
      undone.push(step);
      go(step.before);
      return true;
    },
    redo() {
      const step = undone.pop();
      if (!step) return false;
      done.push(step);
      go(step.after);
      return true;
    },
    squash(count) {
      const steps = done.splice(Math.max(0, done.length - count));
      const [first] = steps;
      const last = steps.at(-1);
      if (first && last)
        done.push({ before: first.before, after: last.after, edits: steps.flatMap(({ edits }) => edits) });
      if (done.length > UNDO_STEPS) done = squashOldest(done);
    },
    rewrite(next) {
      const step = { before: state, after: { bytes: next }, edits: [], isRewriting: true };
      done.push(step);
      undone = [];
      go(step.after);
    },
    tracked(author) {
      const date = `${new Date().toISOString().slice(0, 19)}Z`;
      const at = done.map(({ isRewriting }) => isRewriting === true).lastIndexOf(true);
      const edits = done.slice(at + 1).flatMap((step) => step.edits);
      return desk.writeTracked(done[at]?.after.bytes ?? bytes, edits, { author, date });
    },
    refusal: () => said,
    setView(next) {
      view = next;
    },
  };
}

/** The two oldest steps become one, so that the bytes between them can go while their edits stay. */
function squashOldest([first, second, ...rest]: readonly Step[]): Step[] {
  if (!first || !second) return [];
  const isRewriting = first.isRewriting === true || second.isRewriting === true;
  return [
    { before: first.before, after: second.after, edits: [...first.edits, ...second.edits], isRewriting },
    ...rest,
  ];
}

const ALL_EDITS = new Set<Edit['kind']>(['replaceText', 'formatRuns', 'formatParagraph', 'formatSection']);
const EDITS: Readonly<Record<FileKind, ReadonlySet<Edit['kind']>>> = {
  docx: ALL_EDITS,
  text: new Set<Edit['kind']>(['replaceText']),
  pdf: new Set(),
  ofd: new Set(),
  html: new Set(),
  other: new Set(),
};
const FILE_FACETS = new Set(['runFormat', 'paragraphFormat', 'pageSetup', 'objects'] as const);
const FACETS: Readonly<Record<FileKind, Host['abilities']['facets']>> = {
  docx: FILE_FACETS,
  text: new Set(),
  pdf: new Set(['layout'] as const),
  ofd: new Set(['layout'] as const),
  html: new Set(),
  other: new Set(),
};

function encodeText({ paragraphs }: OfficialDocument): Uint8Array {
  return new TextEncoder().encode(paragraphs.map(({ text }) => text).join('\n'));
}
