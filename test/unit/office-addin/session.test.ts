/** A person at work on a document: what they do while a fix is under way counts. */
import { expect, it, vi } from 'vitest';
import { createFileHost } from '../../../office-addin/host/file-host.ts';
import { createMemory } from '../../../office-addin/session/memory.ts';
import { createSession } from '../../../office-addin/session/session.ts';
import { samples } from '../../../shared/index.ts';
import { directDesk } from '../../host/desks.ts';

it('leaves a person who went on to another finding during a fix where they are', async () => {
  const desk = directDesk();
  const memory = createMemory({ getItem: () => null, setItem: () => {} });
  const session = createSession({ desk, memory, options: () => ({}), isUnclassified: () => false });
  const bytes = samples.find(({ id }) => id === 'draft-with-slips')?.build() ?? new Uint8Array();
  await session.open(createFileHost(desk, { name: '公文.docx', bytes, kind: 'docx' }), '公文.docx');
  const fixable = session.state().checked?.cards.filter(({ fix }) => fix === 'safe') ?? [];
  const [first, second] = [fixable[0]?.key ?? '', fixable.at(-1)?.key ?? ''];
  expect(second).not.toBe(first);
  await session.select(first);
  const fixing = session.fix(first);
  await session.select(second);
  await fixing;
  expect(session.state().changes).toHaveLength(1);
  expect(session.state().selected).toBe(second);
  // And who waited is led on.
  const third = session.state().checked?.cards.find(({ fix }) => fix === 'safe')?.key ?? '';
  await session.select(third);
  await session.fix(third);
  expect(session.state().selected).not.toBe(third);
  expect(session.state().selected).toBeDefined();
});

it('sets aside what it is told to, though the host wakes before the judging is done', async () => {
  const desk = directDesk();
  const memory = createMemory({ getItem: () => null, setItem: () => {} });
  let hold: Promise<void> = Promise.resolve();
  const slow: typeof desk = {
    ...desk,
    async check(...asked) {
      await hold;
      return desk.check(...asked);
    },
  };
  const session = createSession({ desk: slow, memory, options: () => ({}), isUnclassified: () => false });
  const bytes = samples.find(({ id }) => id === 'draft-with-slips')?.build() ?? new Uint8Array();
  const file = createFileHost(desk, { name: '公文.docx', bytes, kind: 'docx' });
  let wake = (): void => {};
  let reads = 0;
  const host = {
    ...file,
    read: () => {
      reads += 1;
      return file.read();
    },
    watch: (woken: () => void) => {
      wake = woken;
      return () => {};
    },
  };
  await session.open(host, '公文.docx');
  const [card] = session.state().checked?.cards ?? [];
  if (!card) throw new Error('nothing was found');
  const before = session.state().checked?.cards.length ?? 0;

  let release = (): void => {};
  hold = new Promise((done) => (release = done));
  const { rule } = card.diagnostic;
  const { key: document } = session.state();
  const setting = session.setAside({ scope: 'place', reason: '已核', rule, fingerprint: card.key, document });
  const readBefore = reads;
  wake();
  await vi.waitFor(() => expect(reads).toBeGreaterThan(readBefore), { timeout: 5_000 });
  release();
  await setting;
  expect(session.state().checked?.cards.length).toBe(before - 1);
  expect(session.state().busy).toBe(false);
});
