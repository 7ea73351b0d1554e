/** One contract for a document in memory, a file, and WPS; for Word see beside this. */
import type { Host } from '../../shared/host.ts';
import type { OfficialDocument } from '../../shared/index.ts';
import { applyEdits, isUnreadable, readOoxml, samples } from '../../shared/index.ts';
import { expect, it } from 'vitest';
import { createFileHost } from '../../office-addin/host/file-host.ts';
import { onGround } from '../../office-addin/host/ground.ts';
import type { WpsApp } from '../../office-addin/host/wps/object-model.ts';
import { createWpsHost, isLocked } from '../../office-addin/host/wps/wps-host.ts';
import { hostContract, type Subject } from './contract.ts';
import { directDesk } from './desks.ts';
import { STORM } from './storm.ts';
import { createSimWps } from './wps-sim.ts';

const desk = directDesk();
const bytes = (): Uint8Array => {
  const draft = samples.find(({ id }) => id === 'draft-with-slips');
  if (!draft) throw new Error('the sample with slips is gone');
  return draft.build();
};
const listed = ({ paragraphs }: OfficialDocument): readonly string[] =>
  paragraphs.filter(({ place }) => place === 'body' || place === 'table').map(({ text }) => text);

async function memory(source: Uint8Array): Promise<Subject> {
  const read = readOoxml(source);
  if (isUnreadable(read)) throw new Error(read.unreadable.en);
  let document: OfficialDocument = read;
  let shown = document;
  const host: Host = {
    abilities: {
      facets: new Set(['runFormat', 'paragraphFormat', 'pageSetup', 'objects']),
      edits: new Set(['replaceText', 'formatRuns', 'formatParagraph', 'formatSection']),
      marks: 'none',
    },
    read: async () => (shown = document),
    watch: () => () => {},
    mark: async () => {},
    reveal: async () => false,
    async apply({ edits }, reading = shown) {
      const grounded = onGround(reading, document, edits);
      const changed = grounded === 'stale' ? 'stale' : applyEdits(document, grounded);
      if (changed === 'stale') return 'stale';
      document = changed;
      return 'applied';
    },
  };
  const type = (at: number, text: string): void => {
    const ids = document.paragraphs.filter(({ place }) => place === 'body' || place === 'table').map(({ id }) => id);
    const paragraphs = document.paragraphs.map((each) =>
      each.id === ids[at] ? { ...each, text, runFormat: [] } : each,
    );
    document = { ...document, paragraphs };
  };
  return { host, texts: () => listed(document), type };
}

hostContract('memory', { open: memory, bytes, storm: STORM });

hostContract('file', {
  bytes,
  storm: STORM,
  async open(source) {
    const host = createFileHost(desk, { name: '请示.docx', bytes: source, kind: 'docx' });
    let seen: { readonly bytes: Uint8Array; readonly texts: readonly string[] } | undefined;
    const texts = (): readonly string[] => {
      const bytes = host.bytes();
      if (seen?.bytes === bytes) return seen.texts;
      const document = readOoxml(bytes);
      if (isUnreadable(document)) throw new Error(document.unreadable.en);
      seen = { bytes, texts: listed(document) };
      return seen.texts;
    };
    return { host, texts };
  },
});

hostContract('WPS', {
  bytes,
  storm: STORM,
  async open(source) {
    const sim = createSimWps(source);
    const host = createWpsHost({ app: sim.app, events: sim.events, desk, mayTrack: async () => true });
    return { host, texts: () => sim.texts(), type: (index, text) => sim.type(index, text) };
  },
});

it('takes a document of WPS for locked where nobody may write in it, and no other', () => {
  const open = (ReadOnly: unknown, ProtectionType: unknown): WpsApp =>
    ({ ActiveDocument: { ReadOnly, ProtectionType } }) as unknown as WpsApp;
  // wdNoProtection, wdAllowOnlyRevisions, …Comments, …FormFields, …Reading; and a WPS that tells nothing.
  const locked = [-1, 0, 1, 2, 3, undefined].map((protection) => isLocked(open(false, protection)));
  expect(locked).toEqual([false, false, true, true, true, false]);
  expect(isLocked(open(true, -1))).toBe(true);
  expect(isLocked({ ActiveDocument: null } as unknown as WpsApp)).toBe(false);
});
