/** What the pane in Word writes beside fixes: comments, laid-out documents, marks; read again by others than ourselves. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUnreadable, readOoxml, samples } from '../../shared/index.ts';
import type { HostProfile } from '../host/word-sim/profiles.ts';
import { PROFILES } from '../host/word-sim/profiles.ts';
import { CHROMIUM } from './support/chromium.ts';
import { PATIENCE_MS } from './support/waiting.ts';
import { commentsInLibreOffice, SOFFICE, textInLibreOffice } from './support/soffice.ts';
import type { WordSite } from './support/word-page.ts';
import { openWordSite } from './support/word-page.ts';

const [CURRENT, COPIED, LTSC_2024, LTSC_2021, WEB] = PROFILES as readonly [
  HostProfile,
  HostProfile,
  HostProfile,
  HostProfile,
  HostProfile,
];
const draft = (): Uint8Array => {
  const sample = samples.find(({ id }) => id === 'draft-with-slips');
  if (!sample) throw new Error('the sample with slips is gone');
  return sample.build();
};
const letters = (text: string): string => text.replace(/\s+/g, '');
/** The words of the body by our reader, page numbers at the foot left out. */
const words = (bytes: Uint8Array): string => {
  const read = readOoxml(bytes);
  if (isUnreadable(read)) throw new Error(read.unreadable.en);
  return letters(read.paragraphs.flatMap(({ text, place }) => (place === 'footer' ? [] : [text])).join(''));
};
const marginsOf = (bytes: Uint8Array): readonly (number | undefined)[] => {
  const read = readOoxml(bytes);
  if (isUnreadable(read)) throw new Error(read.unreadable.en);
  return (read.pageSetup ?? []).map(({ marginTopMm }) => marginTopMm && Math.round(marginTopMm));
};

describe.skipIf(!CHROMIUM)('what the pane writes in Word', () => {
  let site: WordSite;
  beforeAll(async () => {
    site = await openWordSite();
  }, 300_000);
  afterAll(() => site?.close());

  it('puts findings into the document as comments on their words, and not twice', async () => {
    const { page, sim, choose, notice, troubles, picture } = await site.open(draft(), { profile: CURRENT });
    await page.waitForSelector('.card-head');
    const before = sim.texts();
    await choose('批注');
    const said = await notice('条批注');
    await picture('comments-written');
    expect(sim.texts()).toEqual(before);
    expect(sim.world.comments.length).toBeGreaterThan(8);
    expect(said).toContain(`${sim.world.comments.length} 条批注`);
    const bracket = sim.world.comments.find(({ text }) => text.includes('六角括号'));
    expect(bracket?.on).toContain('[2026]');
    if (SOFFICE) {
      const read = await commentsInLibreOffice(sim.model.bytes());
      expect(read).toHaveLength(sim.world.comments.length);
      expect(read.some((text) => text.includes('六角括号'))).toBe(true);
    }
    const count = sim.world.comments.length;
    await choose('批注');
    await notice('没有重复写入');
    expect(sim.world.comments).toHaveLength(count);
    expect(troubles).toEqual([]);
    await page.close();
  }, 180_000);

  it('says before trying that this Word lets nobody write comments', async () => {
    const { page, sim, click, serious, picture } = await site.open(draft(), { profile: LTSC_2021, width: 320 });
    await page.waitForSelector('.card-head');
    await page.click('[aria-label=更多]');
    await page.waitForSelector('[role=menuitem][aria-disabled=true]');
    const text = await page.$eval('[role=menuitem][aria-disabled=true]', (each) => each.textContent);
    expect(text).toContain('批注');
    expect(text).toContain('Word 2024');
    await picture('comments-absent-320');
    expect(await serious()).toEqual([]);
    await click('批注', '[role=menuitem]');
    expect(sim.world.comments).toEqual([]);
    await page.close();
  }, 180_000);

  it('lays out into a new document, and leaves this one alone', async () => {
    const { page, sim, click, dialog, notice, troubles, serious, picture } = await site.open(draft(), {
      profile: CURRENT,
    });
    await page.waitForSelector('.card-head');
    const before = sim.model.flatOpc();
    await click('一键排版');
    await dialog();
    await picture('layout-dialog');
    expect(await serious()).toEqual([]);
    await click('取消', '[role=dialog] button');
    await page.waitForSelector('[role=dialog]', { hidden: true });
    expect(sim.world.created).toEqual([]);
    await click('一键排版');
    await click('开始排版', '[role=dialog] button');
    await notice('这份文稿没有动');
    await picture('layout-copy-done');
    const [made] = sim.world.created;
    if (!made) throw new Error('no document was made');
    expect(made.isOpen).toBe(true);
    expect(sim.model.flatOpc()).toBe(before);
    expect(words(made.bytes)).toBe(words(draft()));
    expect(marginsOf(made.bytes)).toContain(37);
    if (SOFFICE)
      expect(letters(await textInLibreOffice(made.bytes))).toContain(
        letters(await textInLibreOffice(draft())).slice(0, 80),
      );
    expect(troubles).toEqual([]);
    await page.close();
  }, 180_000);

  it('lays out in place of the body where the person says so, and names what does not come along', async () => {
    const { page, sim, click, notice, troubles, picture } = await site.open(draft(), { profile: COPIED });
    await page.waitForSelector('.card-head');
    const wordsBefore = letters(sim.texts().join(''));
    await click('一键排版');
    await click('替换正文', '[role=dialog] label');
    await click('开始排版', '[role=dialog] button');
    await notice('不随正文带入');
    await picture('layout-here-done');
    expect(sim.world.created).toEqual([]);
    expect(letters(sim.texts().join(''))).toBe(wordsBefore);
    const bytes = sim.model.bytes();
    const read = readOoxml(bytes);
    if (isUnreadable(read)) throw new Error(read.unreadable.en);
    const fonts = read.paragraphs.flatMap(({ runFormat = [] }) => runFormat.map(({ format }) => format.eastAsianFont));
    expect(fonts.some((font) => font?.includes('小标宋'))).toBe(true);
    if (SOFFICE) expect(letters(await textInLibreOffice(bytes))).toContain(wordsBefore.slice(0, 80));
    expect(troubles).toEqual([]);
    await page.close();
  }, 180_000);

  it('says why a document could not be opened, and leaves this one alone', async () => {
    const { page, pane, sim, click, notice } = await site.open(draft(), { profile: WEB });
    await pane.waitForSelector('.card-head');
    sim.world.failing.set('open', 'AccessDenied');
    const before = sim.texts();
    await click('一键排版');
    await click('开始排版', '[role=dialog] button');
    await notice('没有改动');
    expect(sim.texts()).toEqual(before);
    await page.close();
  }, 180_000);

  it('shows the place in the text by what each Word has: mark, highlight or selection', async () => {
    for (const [profile, marks, highlight] of [
      [CURRENT, true, true],
      [LTSC_2024, false, true],
      [LTSC_2021, false, false],
    ] as const) {
      const { page, sim, troubles } = await site.open(draft(), { profile });
      await page.waitForSelector('.card-head');
      await page.click('[data-severity=error] .card-head');
      await page.waitForSelector('.card.open');
      const seen = (): object => ({
        marks: sim.world.annotations.size > 0,
        highlight: sim.world.highlighted !== undefined,
        selection: (sim.world.selected?.text ?? '') !== '',
      });
      await expect.poll(seen, { timeout: PATIENCE_MS }).toEqual({ marks, highlight, selection: true });
      expect(troubles).toEqual([]);
      await page.close();
    }
  }, 180_000);
});
