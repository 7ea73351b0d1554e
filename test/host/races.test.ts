/** Word and WPS while somebody types, while marks are still being drawn, and while a question is open. */
import { afterEach, expect, it } from 'vitest';
import { probe } from '../../office-addin/host/word/probe.ts';
import type { WordHost } from '../../office-addin/host/word/word-host.ts';
import { createWordHost } from '../../office-addin/host/word/word-host.ts';
import { createWpsHost } from '../../office-addin/host/wps/wps-host.ts';
import { createMemory } from '../../office-addin/session/memory.ts';
import { createSession } from '../../office-addin/session/session.ts';
import { writeComments } from '../../office-addin/word/work.ts';
import type { Host } from '../../shared/host.ts';
import type { Fix, OfficialDocument } from '../../shared/index.ts';
import { samples } from '../../shared/index.ts';
import { directDesk } from './desks.ts';
import type { OfficeGlobals } from './word-sim/load-jsdom.ts';
import { loadWord } from './word-sim/load-jsdom.ts';
import { PROFILES } from './word-sim/profiles.ts';
import type { SimWord } from './word-sim/service.ts';
import { createSimWord } from './word-sim/service.ts';
import { createSimWps } from './wps-sim.ts';

const desk = directDesk();
const draft = (): Uint8Array => samples.find(({ id }) => id === 'draft-with-slips')?.build() ?? new Uint8Array();
const ADDED = '另行通知。';
let runtime: OfficeGlobals | undefined;
afterEach(() => runtime?.close());

async function openWord(
  name: string,
  asked: (sim: SimWord) => boolean = () => true,
): Promise<{ readonly sim: SimWord; readonly host: WordHost }> {
  const profile = PROFILES.find((each) => each.name === name);
  if (!profile) throw new Error(`no profile ${name}`);
  const sim = createSimWord(draft(), profile);
  runtime = await loadWord(sim);
  const abilities = await probe(runtime);
  const host = createWordHost({ runtime, desk, abilities, mayWritePlainly: async () => asked(sim) });
  return { sim, host };
}

async function read(host: Host): Promise<OfficialDocument> {
  const document = await host.read();
  if ('unreadable' in document) throw new Error(document.unreadable.en);
  return document;
}

async function bracketFix(document: OfficialDocument): Promise<Fix> {
  const { cards } = await desk.check(document, {});
  const fix = cards.find(({ message }) => message['zh-CN'].includes('六角括号'))?.diagnostic.fix;
  if (!fix) throw new Error('no fix of the brackets');
  return fix;
}

/** Types at the end of the longest paragraph. */
function typeElsewhere({ texts, type }: Pick<SimWord, 'texts' | 'type'>): void {
  const all = texts();
  const at = all.reduce((best, text, index) => (text.length > (all[best] ?? '').length ? index : best), 0);
  type(at, `${all[at] ?? ''}${ADDED}`);
}

it('leaves no mark in Word that nobody takes away, though findings come faster than they are drawn', async () => {
  const { sim, host } = await openWord('Microsoft 365, current runtime');
  const { result } = await desk.check(await read(host), {});
  await host.mark(result.diagnostics);
  const once = sim.world.annotations.size;
  expect(once).toBeGreaterThan(5);
  await Promise.all([1, 2, 3].map(() => host.mark(result.diagnostics)));
  expect(sim.world.annotations.size).toBe(once);
  await host.mark([]);
  expect(sim.world.annotations.size).toBe(0);
});

it('draws marks again after Word refused them once, as it does where somebody types meanwhile', async () => {
  const { sim, host } = await openWord('Microsoft 365, current runtime');
  const { result } = await desk.check(await read(host), {});
  sim.world.failing.set('insertAnnotations', 'InvalidArgument');
  await host.mark(result.diagnostics);
  expect(sim.world.annotations.size).toBe(0);
  sim.world.failing.clear();
  await host.mark(result.diagnostics);
  expect(sim.world.annotations.size).toBeGreaterThan(5);
});

it('mends in Word what it was asked to, though somebody types elsewhere while the question is open', async () => {
  const { sim, host } = await openWord('LTSC 2021', (world) => {
    typeElsewhere(world);
    return true;
  });
  const fix = await bracketFix(await read(host));
  expect([await host.apply(fix), host.refusal?.()]).toEqual(['applied', undefined]);
  expect(sim.texts().join('\n')).toContain('〔2026〕');
  expect(sim.texts().join('\n')).toContain(ADDED);
});

it('mends in WPS what it was asked to, though somebody types elsewhere while the question is open', async () => {
  const sim = createSimWps(draft());
  const host = createWpsHost({
    ...sim,
    desk,
    mayTrack: async () => {
      typeElsewhere(sim);
      return true;
    },
  });
  const fix = await bracketFix(await read(host));
  expect([await host.apply(fix), host.refusal?.()]).toEqual(['applied', undefined]);
  expect(sim.texts().join('\n')).toContain('〔2026〕');
  expect(sim.texts().join('\n')).toContain(ADDED);
});

it('touches nothing in WPS where somebody typed after the last look, revisions on or not', async () => {
  const sim = createSimWps(draft());
  const late: typeof desk = {
    ...desk,
    async apply(...asked) {
      const wanted = await desk.apply(...asked);
      typeElsewhere(sim);
      return wanted;
    },
  };
  const host = createWpsHost({ ...sim, desk: late, mayTrack: async () => true });
  const fix = await bracketFix(await read(host));
  if (sim.app.ActiveDocument) sim.app.ActiveDocument.TrackRevisions = true;
  expect(await host.apply(fix)).toBe('stale');
  expect(sim.texts().join('\n')).toContain('[2026]');
});

it('writes comments into Word once, though they are asked for twice', async () => {
  const { sim, host } = await openWord('Microsoft 365, current runtime');
  const memory = createMemory({ getItem: () => null, setItem: () => {} });
  const session = createSession({ desk, memory, options: () => ({}), isUnclassified: () => false });
  await session.open(host, '公文.docx');
  await Promise.all([writeComments(session, 'zh-CN', host), writeComments(session, 'zh-CN', host)]);
  const words = sim.world.comments.map(({ text, on }) => `${on}\n${text}`);
  expect(words.length).toBeGreaterThan(5);
  expect(new Set(words).size).toBe(words.length);
  expect(session.state().notice?.text['zh-CN']).toContain('没有重复写入');
  session.close();
});
