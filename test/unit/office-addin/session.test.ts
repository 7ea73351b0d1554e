/** A person at work on a document: what they do while a fix is under way counts. */
import { expect, it } from 'vitest';
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
