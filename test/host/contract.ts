/** What every host promises, whatever it stands on. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Edit, Fix, OfficialDocument, Paragraph } from '../../shared/index.ts';
import { applyEdits } from '../../shared/index.ts';
import type { Host } from '../../shared/host.ts';
import { directDesk } from './desks.ts';
import { read, replace, runStorm, STORM_SEED } from './storm.ts';

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

function isTextual(fix: Fix | undefined): boolean {
  return fix?.edits.every(({ kind }) => kind === 'replaceText') === true;
}

function textsOf({ paragraphs }: OfficialDocument): readonly string[] {
  return paragraphs.map(({ text }) => text);
}
