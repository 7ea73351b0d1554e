/** What happens while something else is under way: nothing is done twice, on another ground, or to another document. */
import { expect, it, vi } from 'vitest';
import type { FileHost } from '../../../office-addin/host/file-host.ts';
import { createFileHost } from '../../../office-addin/host/file-host.ts';
import type { Memory, Store } from '../../../office-addin/session/memory.ts';
import { createMemory } from '../../../office-addin/session/memory.ts';
import type { Session } from '../../../office-addin/session/session.ts';
import { createSession } from '../../../office-addin/session/session.ts';
import { createWpsHost } from '../../../office-addin/host/wps/wps-host.ts';
import type { Host } from '../../../shared/host.ts';
import { samples } from '../../../shared/index.ts';
import { directDesk } from '../../host/desks.ts';
import { createSimWps } from '../../host/wps-sim.ts';

const draft = (): Uint8Array => samples.find(({ id }) => id === 'draft-with-slips')?.build() ?? new Uint8Array();
const NAME = '公文.docx';
type Desk = ReturnType<typeof directDesk>;

function createStore(): Store {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

/** Holds up whoever asks until it is opened. */
function createGate(): { readonly passed: Promise<void>; open(): void } {
  let open = (): void => {};
  const passed = new Promise<void>((done) => (open = done));
  return { passed, open: () => open() };
}

interface Work {
  readonly session: Session;
  readonly desk: Desk;
  readonly memory: Memory;
  readonly told: readonly string[][];
}

function begin(change: (desk: Desk) => Partial<Desk> = () => ({}), store = createStore()): Work {
  const plain = directDesk();
  const desk: Desk = { ...plain, ...change(plain) };
  const memory = createMemory(store);
  const told: string[][] = [];
  const session = createSession({
    desk,
    memory,
    options: () => ({}),
    isUnclassified: () => false,
    judged: (rules) => told.push([...rules]),
  });
  return { session, desk, memory, told };
}

const fileOf = (desk: Desk, name = NAME): FileHost => createFileHost(desk, { name, bytes: draft(), kind: 'docx' });
const fixable = (session: Session): string => {
  const card = session.state().checked?.cards.find(({ fix, preview }) => fix === 'safe' && preview !== undefined);
  if (!card) throw new Error('nothing can be fixed');
  return card.key;
};

it('fixes once what is pressed twice, and one after the other what is pressed together', async () => {
  const { session, desk } = begin();
  const file = fileOf(desk);
  let now = 0;
  let most = 0;
  let times = 0;
  const host: Host = {
    ...file,
    async apply(...asked) {
      times += 1;
      most = Math.max(most, ++now);
      const outcome = await file.apply(...asked);
      now -= 1;
      return outcome;
    },
  };
  await session.open(host, NAME);
  const [first, second] = (session.state().checked?.cards ?? []).filter(({ fix }) => fix === 'safe');
  if (!first || !second) throw new Error('too little to fix');
  await Promise.all([session.fix(first.key), session.fix(first.key), session.fix(second.key)]);
  expect({ times, most }).toEqual({ times: 2, most: 1 });
  expect(session.state().changes).toHaveLength(2);
});

it('goes on to the next fix where others type without a pause', async () => {
  let isTyping = false;
  const { session, desk }: Work = begin((plain) => ({
    async check(...asked) {
      await new Promise((done) => setTimeout(done));
      // While this is judged the words have changed again.
      if (isTyping) void session.rejudge();
      return plain.check(...asked);
    },
  }));
  const file = fileOf(desk);
  await session.open(file, NAME);
  const safe = (session.state().checked?.cards ?? []).filter(({ fix }) => fix === 'safe');
  const paragraphs = new Set<number | undefined>();
  const [first, second] = safe.filter(({ paragraph }) => !paragraphs.has(paragraph) && paragraphs.add(paragraph));
  if (!first || !second) throw new Error('too little to fix');
  isTyping = true;
  await Promise.all([session.fix(first.key), session.fix(second.key)]);
  isTyping = false;
  expect(session.state().changes).toHaveLength(2);
});

it('fixes on the reading the person saw, though a newer one was handed out that nobody has judged', async () => {
  const { session, desk } = begin();
  const file = fileOf(desk);
  let given: unknown;
  const host: Host = {
    ...file,
    apply: (fix, reading) => {
      given = reading;
      return file.apply(fix, reading);
    },
  };
  await session.open(host, NAME);
  const seen = session.state().document;
  await session.fix(fixable(session));
  expect(given).toBe(seen);
});

it('tells as changed by a fix only what the fix touched', async () => {
  const { session, desk } = begin();
  const sim = createSimWps(draft());
  const host = createWpsHost({ app: sim.app, events: sim.events, desk, mayTrack: async () => true });
  await session.open(host, NAME);
  const theirs = sim.texts().findIndex((text) => text.length > 40);
  sim.type(theirs, `${sim.texts()[theirs] ?? ''}另行通知。`);
  await session.fix(fixable(session));
  const [step] = session.state().changes;
  expect(step?.paragraphs).toHaveLength(1);
  expect(step?.paragraphs[0]?.after).not.toContain('另行通知');
  session.close();
});

it('undoes after the fix that is under way, not in the middle of it', async () => {
  const { session, desk } = begin();
  const file = fileOf(desk);
  await session.open(file, NAME);
  const before = session.state().checked?.cards.length;
  await Promise.all([session.fix(fixable(session)), session.undo()]);
  expect(file.steps()).toEqual({ canUndo: false, canRedo: true });
  expect(session.state().changes).toEqual([]);
  expect(session.state().checked?.cards.length).toBe(before);
  expect(session.state().notice).toBeUndefined();
});

it('tells nothing of one document while another is open', async () => {
  const gate = createGate();
  const { session, desk } = begin();
  const refusing: Host = {
    ...fileOf(desk),
    async apply() {
      await gate.passed;
      return 'unsupported';
    },
  };
  await session.open(refusing, NAME);
  const tidying = session.tidy();
  await session.open(fileOf(desk, '另一件.docx'), '另一件.docx');
  gate.open();
  await tidying;
  expect(session.state()).toMatchObject({ name: '另一件.docx', phase: 'ready', changes: [], busy: false });
  expect(session.state().notice).toBeUndefined();
});

it('counts one check where other rules arrive during the first', async () => {
  const gate = createGate();
  const { session, desk, told } = begin((plain) => ({
    async check(...asked) {
      await gate.passed;
      return plain.check(...asked);
    },
  }));
  const opening = session.open(fileOf(desk), NAME);
  const judging = session.rejudge();
  gate.open();
  await Promise.all([opening, judging]);
  expect(told).toHaveLength(1);
  expect(told[0]?.length).toBeGreaterThan(5);
});

it('says so where checking breaks down, and checks again when asked', async () => {
  let isBroken = true;
  const { session, desk } = begin((plain) => ({
    check: (...asked) => (isBroken ? Promise.reject(new Error('坏了')) : plain.check(...asked)),
  }));
  await session.open(fileOf(desk), NAME);
  expect(session.state()).toMatchObject({ phase: 'unreadable', busy: false });
  expect(session.state().trouble?.['zh-CN']).toContain('坏了');
  isBroken = false;
  await session.check();
  expect(session.state()).toMatchObject({ phase: 'ready', busy: false });
});

it('keeps what panes on two documents set aside, whoever was first', async () => {
  const store = createStore();
  const [one, other] = [begin(undefined, store), begin(undefined, store)];
  await one.session.open(fileOf(one.desk), '甲.docx');
  await other.session.open(fileOf(other.desk), '乙.docx');
  await one.session.setAside({ scope: 'person', reason: '甲的理由', rule: 'format/body-line-spacing' });
  await other.session.setAside({ scope: 'person', reason: '乙的理由', rule: 'format/title-font' });
  expect(begin(undefined, store).memory.records()).toHaveLength(2);
});

it('reads a file anew that was undone while it was being read', async () => {
  const gate = createGate();
  let isHeld = false;
  let isReading = false;
  const { desk } = begin((plain) => ({
    async read(...asked) {
      const told = await plain.read(...asked);
      isReading = true;
      if (isHeld) await gate.passed;
      return told;
    },
  }));
  const file = fileOf(desk);
  const first = await file.read();
  if ('unreadable' in first) throw new Error(first.unreadable.en);
  const { fix } = (await desk.check(first, {})).result.diagnostics.find((each) => each.fix?.safety === 'safe') ?? {};
  if (!fix) throw new Error('nothing can be fixed');
  expect(await file.apply(fix)).toBe('applied');
  isHeld = true;
  isReading = false;
  const reading = file.read();
  await vi.waitFor(() => expect(isReading).toBe(true));
  file.undo();
  gate.open();
  expect(await reading).toEqual(first);
  expect(await file.read()).toEqual(first);
});
