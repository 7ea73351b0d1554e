/** What every host promises, whatever it stands on. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Edit, Fix, OfficialDocument, Paragraph } from '../../shared/index.ts';
import { applyEdits, isUnreadable } from '../../shared/index.ts';
import type { Host } from '../../shared/host.ts';
import { directDesk } from './desks.ts';

/** A host, and a way round it: what the world really holds, and a hand that types in it. */
export interface Subject {
  readonly host: Host;
  /** The paragraphs of body and tables, as the world has them. */
  texts(): readonly string[];
  /** Undefined where nobody but the host can change the document. */
  readonly type?: (at: number, text: string) => void;
  close?(): void;
}

export interface ContractOptions {
  readonly open: (bytes: Uint8Array) => Promise<Subject>;
  readonly bytes: () => Uint8Array;
  readonly storm: number;
}

const desk = directDesk();

export function hostContract(name: string, { open, bytes, storm }: ContractOptions): void {
  describe(name, () => {
    let subject: Subject | undefined;
    const start = async (): Promise<Subject> => (subject = await open(bytes()));
    afterEach(() => subject?.close?.());

    it('tells a document with the facets it promised', async () => {
      const { host } = await start();
      const document = await read(host);
      for (const facet of host.abilities.facets) expect(document.facets).toContain(facet);
      expect(document.paragraphs.length).toBeGreaterThan(20);
    });

    it('does what applyEdits does: each safe fix, then read again', async () => {
      const { host } = await start();
      let count = 0;
      for (;;) {
        const document = await read(host);
        const { cards } = await desk.check(document, {});
        const card = cards.find((each) => each.fix !== 'none' && isTextual(each.diagnostic.fix));
        if (!card?.diagnostic.fix) break;
        const expected = applyEdits(document, card.diagnostic.fix.edits);
        expect(await host.apply(card.diagnostic.fix), card.message.en).toBe('applied');
        expect(textsOf(await read(host))).toEqual(expected === 'stale' ? 'stale' : textsOf(expected));
        count += 1;
      }
      expect(count).toBeGreaterThan(7);
    });

    it('sets the formats it says it can set', async () => {
      const { host } = await start();
      const document = await read(host);
      const at = document.paragraphs.findIndex(({ text }) => text.includes('妥否') || text.includes('抓好落实'));
      const { id, text } = document.paragraphs[at] as Paragraph;
      const edits: readonly Edit[] = [
        {
          kind: 'formatRuns',
          at: { paragraph: id, start: 0, end: text.length },
          expect: text,
          set: { sizePt: 15, bold: true },
        },
        {
          kind: 'formatRuns',
          at: { paragraph: id, start: 0, end: 2 },
          expect: text.slice(0, 2),
          set: { eastAsianFont: '楷体_GB2312' },
        },
        { kind: 'formatParagraph', paragraph: id, expect: text, set: { alignment: 'center' } },
        { kind: 'formatParagraph', paragraph: id, expect: text, set: { firstLineIndentChars: 0 } },
      ];
      for (const edit of edits) {
        const fix: Fix = { safety: 'review', edits: [edit] };
        const isOffered = host.abilities.edits.has(edit.kind) && host.whyNot?.(fix) === undefined;
        expect(await host.apply(fix)).toBe(isOffered ? 'applied' : 'unsupported');
        if (!isOffered) continue;
        const { runFormat, paragraphFormat } = (await read(host)).paragraphs[at] as Paragraph;
        const first = runFormat?.[0]?.format;
        if (edit.kind === 'formatRuns') expect(first).toMatchObject(edit.set);
        if (edit.kind === 'formatParagraph') expect(paragraphFormat).toMatchObject(edit.set);
      }
    });

    it('refuses the whole fix where one of its edits is stale', async () => {
      const { host, texts } = await start();
      const document = await read(host);
      const before = texts();
      const [first, second] = document.paragraphs.filter(({ text, place }) => place === 'body' && text.length > 6);
      const good = replace(first as Paragraph, 0, 1, '甲');
      const bad = { ...replace(second as Paragraph, 0, 1, '乙'), expect: '不在这里' };
      expect(await host.apply({ safety: 'safe', edits: [good, bad] })).toBe('stale');
      expect(texts()).toEqual(before);
    });

    it('takes the reading a fix was made from for its ground, not a newer one', async () => {
      const { host, texts } = await start();
      const seen = await read(host);
      const [one, other] = seen.paragraphs.filter(({ text, place }) => place === 'body' && text.length > 30);
      const insert = ({ id }: Paragraph): Fix => ({
        safety: 'review',
        edits: [{ kind: 'replaceText', at: { paragraph: id, start: 4, end: 4 }, expect: '', insert: '某' }],
      });
      expect(await host.apply({ safety: 'review', edits: [replace(one as Paragraph, 0, 1, '甲')] })).toBe('applied');
      await read(host);
      const before = texts();
      expect(await host.apply(insert(one as Paragraph), seen)).toBe('stale');
      expect(texts()).toEqual(before);
      expect(await host.apply(insert(other as Paragraph), seen)).toBe('applied');
    });

    it('says what it cannot do before trying', async () => {
      const { host, texts } = await start();
      await read(host);
      const before = texts();
      const edit: Edit = { kind: 'formatSection', section: 0, set: { marginTopMm: 37 } };
      const fix: Fix = { safety: 'safe', edits: [edit] };
      const outcome = await host.apply(fix);
      const isOffered = host.abilities.edits.has('formatSection') && host.whyNot?.(fix) === undefined;
      expect(outcome).toBe(isOffered ? 'applied' : 'unsupported');
      expect(texts()).toEqual(before);
      if (isOffered) expect((await read(host)).pageSetup?.[0]?.marginTopMm).toBeCloseTo(37, 1);
    });

    const seed = STORM_SEED + [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
    it(`never mends the wrong words in a storm of ${storm} edits (seed ${seed})`, async () => {
      const world = await start();
      await runStorm(world, storm, seed);
    }, 240_000);
  });
}

/** Each host its own storm, the same in every run. */
const STORM_SEED = 20260501;

async function runStorm({ host, texts, type }: Subject, rounds: number, seed: number): Promise<void> {
  const random = generator(seed);
  let basis = await read(host);
  let applied = 0;
  for (let round = 0; round < rounds; round++) {
    const ours = basis.paragraphs.filter(
      ({ place, text }) => (place === 'body' || place === 'table') && text.length > 3,
    );
    const chosen = ours[random(ours.length)];
    if (!chosen) throw new Error('nothing left to edit');
    // Sometimes somebody types first: there, or elsewhere.
    if (type && random(3) === 0) {
      const all = texts();
      const at = random(all.length);
      if ((all[at] ?? '').length > 3) type(at, scramble(all[at] ?? '', random));
    }
    const before = texts();
    const start = random(chosen.text.length - 2);
    const edit = replace(chosen, start, start + 1 + random(2), ['', '某', '，', '2026'][random(4)] ?? '');
    const isWhole = !/[\ud800-\udfff\ufffc\n\t\f]/.test(edit.expect + chosen.text.charAt(start - 1));
    if (!isWhole || edit.expect === edit.insert) continue;
    const outcome = await host.apply({ safety: 'review', edits: [edit] });
    const after = texts();
    const changed = after.flatMap((text, at) => (text === before[at] ? [] : [at]));
    if (outcome === 'applied') {
      applied += 1;
      const [at = -1] = changed;
      const wanted = chosen.text.slice(0, start) + edit.insert + chosen.text.slice(edit.at.end);
      expect(changed).toHaveLength(1);
      expect(plain(before[at] ?? '')).toBe(plain(chosen.text));
      expect(plain(after[at] ?? '')).toBe(plain(wanted));
    } else expect(changed, `${outcome} must leave all as it was`).toEqual([]);
    if (random(4) !== 0) basis = await read(host);
  }
  expect(applied).toBeGreaterThan(rounds / 5);
}

const plain = (text: string): string => text.replace(/[\n\v]/g, '\n');

/** A hand that types: a letter more, a letter less, or the whole replaced. */
function scramble(text: string, random: (below: number) => number): string {
  const at = random(text.length);
  return [text.slice(0, at) + '字' + text.slice(at), text.slice(1), `改${text}`][random(3)] ?? text;
}

function replace(
  { id, text }: Paragraph,
  start: number,
  end: number,
  insert: string,
): Extract<Edit, { kind: 'replaceText' }> {
  return { kind: 'replaceText', at: { paragraph: id, start, end }, expect: text.slice(start, end), insert };
}

function isTextual(fix: Fix | undefined): boolean {
  return fix?.edits.every(({ kind }) => kind === 'replaceText') === true;
}

async function read(host: Host): Promise<OfficialDocument> {
  const document = await host.read();
  if (isUnreadable(document)) throw new Error(document.unreadable['zh-CN']);
  return document;
}

function textsOf({ paragraphs }: OfficialDocument): readonly string[] {
  return paragraphs.map(({ text }) => text);
}

/** Numbers that look random and are the same in every run (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * Math.max(1, below));
  };
}
