/** What wakes the pane in each Word: its events, the cursor, the clock; and the whole file by each way to it. */
import { randomBytes } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isUnreadable, readOoxml, samples } from '../../shared/index.ts';
import { probe } from '../../office-addin/host/word/probe.ts';
import { readWholeFile } from '../../office-addin/host/word/whole-file.ts';
import { createWordHost } from '../../office-addin/host/word/word-host.ts';
import { directDesk } from './desks.ts';
import type { OfficeGlobals } from './word-sim/load-jsdom.ts';
import { loadWord } from './word-sim/load-jsdom.ts';
import { PROFILES } from './word-sim/profiles.ts';
import type { SimWord } from './word-sim/service.ts';
import { createSimWord } from './word-sim/service.ts';

const NEVER_MS = 3_600_000;
const bytes = samples.find(({ id }) => id === 'draft-with-slips')?.build() ?? new Uint8Array();
/** With a picture of its own, so that it takes more than one slice. */
const heavy = (): Uint8Array =>
  zipSync({ ...unzipSync(bytes), 'word/media/seal.png': [randomBytes(1_200_000), { level: 0 }] });

describe.each(PROFILES.map((profile) => [profile.name, profile] as const))('%s', (_name, profile) => {
  let runtime: OfficeGlobals | undefined;
  afterEach(() => runtime?.close());
  const open = async (source = bytes): Promise<{ sim: SimWord; runtime: OfficeGlobals }> => {
    const sim = createSimWord(source, profile);
    return { sim, runtime: (runtime = await loadWord(sim)) };
  };
  const watch = async (
    { runtime }: { runtime: OfficeGlobals },
    pollMs: number,
  ): Promise<{ woken: ReturnType<typeof vi.fn>; stop: () => void; hasEvents: boolean }> => {
    const abilities = await probe(runtime);
    const tools = { runtime, desk: directDesk(), abilities, mayWritePlainly: async () => true, pollMs };
    const woken = vi.fn();
    return { woken, stop: createWordHost(tools).watch(woken), hasEvents: abilities.events };
  };

  it('runs in the runtime of its own platform', async () => {
    const { Office } = (await open()).runtime;
    expect(String(Office.context.platform)).toBe(profile.isOnTheWeb ? 'OfficeOnline' : 'PC');
  });

  it('hands over the whole file, slice by slice', async () => {
    const { sim, runtime } = await open(heavy());
    const read = readOoxml(await readWholeFile(runtime));
    if (isUnreadable(read)) throw new Error(read.unreadable.en);
    const inBody = read.paragraphs.filter(({ place }) => place === 'body' || place === 'table');
    expect(inBody.map(({ text }) => text.replace(/\n/g, '\v'))).toEqual(sim.texts());
  });

  it('wakes by the cursor, by events where it has them, and sleeps when told', async () => {
    const world = await open();
    const { woken, stop, hasEvents } = await watch(world, NEVER_MS);
    // The handler is registered by a message of its own: moves before it are nobody's.
    await vi.waitFor(() => {
      world.runtime.wander();
      expect(woken).toHaveBeenCalled();
    });
    expect(hasEvents).toBe(profile.isCurrentRuntime && (profile.sets['wordapi'] ?? 0) >= 1.6);
    if (hasEvents) {
      woken.mockClear();
      await vi.waitFor(() => {
        world.sim.type(3, '有人在写。');
        expect(woken).toHaveBeenCalledWith();
      });
    }
    stop();
    woken.mockClear();
    await vi.waitFor(() => expect([...world.sim.registered]).toEqual([]));
    world.runtime.wander();
    world.sim.type(3, '又在写。');
    await probe(world.runtime);
    expect(woken).not.toHaveBeenCalled();
  });

  it('leaves no handler behind where watching ends before Word has answered', async () => {
    const world = await open();
    const asked = vi.spyOn(world.sim.registered, 'add');
    const { stop, hasEvents } = await watch(world, NEVER_MS);
    stop();
    if (hasEvents) await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(3));
    await vi.waitFor(() => expect([...world.sim.registered]).toEqual([]));
  });

  it('looks by the clock where nothing is told', async () => {
    const world = await open();
    world.sim.isDeaf = true;
    const { woken, stop } = await watch(world, 20);
    await vi.waitFor(() => expect(woken.mock.calls.length).toBeGreaterThan(1));
    stop();
  });
});
