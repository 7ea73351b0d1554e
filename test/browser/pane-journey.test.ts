/** The check bench as people use it, in a real browser: nothing leaves it, and what comes out is right. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUnreadable, readOoxml, samples } from '../../shared/index.ts';
import type { OpenBench } from './support/bench.ts';
import { openBench } from './support/bench.ts';
import { CHROMIUM } from './support/chromium.ts';
import { SOFFICE, textInLibreOffice } from './support/soffice.ts';

const draft = samples.find(({ id }) => id === 'draft-with-slips');
const bytesOfDraft = (): Uint8Array => {
  if (!draft) throw new Error('the sample with slips is gone');
  return draft.build();
};
const textOf = (bytes: Uint8Array, without = ''): string => {
  const document = readOoxml(bytes);
  if (isUnreadable(document)) throw new Error(document.unreadable.en);
  return document.paragraphs.flatMap(({ text, place }) => (place === without ? [] : [text])).join('\n');
};
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe.skipIf(!CHROMIUM)('the check bench', () => {
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await openBench([{ name: '公文.docx', bytes: bytesOfDraft }]);
  }, 300_000);
  afterAll(() => bench?.close());

  it('goes from a dropped file to a mended one', async () => {
    const { page, click, exportAs, notice, openFile, counts, saved, asked, troubles } = await bench.page();
    await openFile('请示.docx', bytesOfDraft());
    await page.waitForSelector('.card-head');
    const before = sum(await counts());
    expect(before).toBeGreaterThan(8);

    await page.click('[data-severity=error] .card-head');
    await page.waitForSelector('.card.open .fui-Button');
    // The pages may still be being drawn.
    await page.waitForFunction(() => CSS.highlights.get('hegao-current')?.size === 1);
    await click('修改', '.card.open button');
    await page.waitForFunction((most) => document.querySelectorAll('.card').length < most, {}, before);

    await click('一键规整');
    await notice('已规整');
    const rest = sum(await counts());
    expect(rest).toBeLessThan(before - 5);

    await exportAs('文稿');
    const plain = await saved();
    expect(plain.name).toBe('请示-核稿.docx');
    expect(textOf(plain.bytes)).toContain('清文旅发〔2026〕');
    expect(textOf(plain.bytes)).not.toContain('[2026]');

    await exportAs('带修订');
    const tracked = await saved();
    expect(textOf(tracked.bytes)).toBe(textOf(plain.bytes));
    expect(Buffer.from(tracked.bytes).equals(Buffer.from(plain.bytes))).toBe(false);
    if (SOFFICE) expect(await textInLibreOffice(plain.bytes)).toContain('清文旅发〔2026〕');

    await page.click('[aria-label=撤销]');
    await page.waitForFunction((least) => document.querySelectorAll('.card').length > least, {}, rest);
    await page.click('[aria-label=撤销]');
    await page.waitForFunction((all) => document.querySelectorAll('.card').length === all, {}, before);
    await exportAs('文稿');
    expect(Buffer.from((await saved()).bytes).equals(Buffer.from(bytesOfDraft()))).toBe(true);

    await exportAs('可打印');
    const report = Buffer.from((await saved()).bytes).toString('utf8');
    expect(report).toContain('公文核稿报告');
    expect(asked.filter((each) => !each.startsWith(bench.address) && !/^(blob|data):/.test(each))).toEqual([]);
    expect(troubles).toEqual([]);
    await page.close();
  }, 180_000);

  it('opens the file named on the command line', async () => {
    const { page } = await bench.page();
    await page.goto(`${bench.address}?open=0`);
    await page.waitForSelector('.card-head');
    expect(await page.$eval('.file-name', (each) => each.textContent)).toBe('公文.docx');
    await page.close();
  }, 180_000);

  it('can be worked with the keyboard alone', async () => {
    const { page, openFile, counts } = await bench.page();
    await openFile('请示.docx', bytesOfDraft());
    await page.waitForSelector('.card-head');
    const before = sum(await counts());
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.classList.contains('card-head') === true)) break;
    }
    await page.keyboard.press('n');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.matches('.card.open > .card-head'));
    const ofCard = await page.$eval('.card.open', (each) => each.querySelector('.fui-Button')?.textContent);
    expect(ofCard).toBe('修改');
    await page.keyboard.press('f');
    await page.waitForFunction((most) => document.querySelectorAll('.card').length < most, {}, before);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction((all) => document.querySelectorAll('.card').length === all, {}, before);
    await page.close();
  }, 180_000);

  it('sets a finding aside with a reason and brings it back', async () => {
    const { page, click, dialog, openFile, counts } = await bench.page();
    await openFile('请示.docx', bytesOfDraft());
    await page.waitForSelector('.card-head');
    const before = sum(await counts());
    await page.click('[data-severity=warning] .card-head');
    await click('搁置', '.card.open button');
    await dialog();
    await page.type('[role=dialog] textarea', '单位惯例');
    await click('确定', '[role=dialog] button');
    await page.waitForFunction((most) => document.querySelectorAll('.card').length < most, {}, before);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).toContain('单位惯例');
    expect(kept).not.toMatch(/图书馆|清江市/);
    await click('搁置', '.tabs [role=tab]');
    await click('恢复提示');
    await click('提示', '.tabs [role=tab]');
    await page.waitForFunction((all) => document.querySelectorAll('.card').length === all, {}, before);
    await page.close();
  }, 180_000);

  it('lays a draft out without changing a word, and writes the opinion on it', async () => {
    const { page, openFile, click, exportAs, notice, saved } = await bench.page();
    await openFile('请示.docx', bytesOfDraft());
    await page.waitForSelector('.card-head');
    await click('一键排版');
    await notice('已按国家标准排版');
    await exportAs('文稿');
    const laid = (await saved()).bytes;
    // Page numbers at the foot are made anew; every other word stays.
    const words = (bytes: Uint8Array): string => textOf(bytes, 'footer').replace(/\s+/g, '');
    expect(words(laid)).toBe(words(bytesOfDraft()));
    expect(Buffer.from(laid).equals(Buffer.from(bytesOfDraft()))).toBe(false);
    await exportAs('审核意见');
    const opinion = await saved();
    expect(opinion.name).toBe('请示-审核意见.docx');
    expect(textOf(opinion.bytes)).toContain('六角括号');
    await page.click('[aria-label=撤销]');
    await page.waitForSelector('[aria-label=恢复]:not([aria-disabled=true])');
    await page.close();
  }, 180_000);

  it('says in one sentence why a file cannot be read', async () => {
    const { page, openFile, troubles } = await bench.page();
    await openFile('旧文件.docx', new TextEncoder().encode('PK not a zip'));
    await page.waitForFunction(() => document.querySelector('.nothing')?.textContent?.includes('不是有效的 .docx'));
    await openFile('空.docx', new Uint8Array());
    await page.waitForFunction(() => document.querySelector('.nothing')?.textContent?.includes('0 字节'));
    expect(troubles).toEqual([]);
    await page.close();
  }, 180_000);

  it('reads text and pages, and offers only what it can do there', async () => {
    const { page, openFile, click, exportAs, notice, saved } = await bench.page();
    await openFile(
      '通知.txt',
      new TextEncoder().encode('清江市人民政府关于做好防汛工作的通知。\n各县（区）人民政府:\n现通知如下。'),
    );
    await page.waitForSelector('.card-head');
    expect(await page.$eval('.document-note', (each) => each.textContent)).toContain('文字');
    await click('一键规整');
    await notice('已规整');
    await exportAs('文稿');
    expect(Buffer.from((await saved()).bytes).toString('utf8')).toContain('人民政府：');
    await openFile('页.html', new TextEncoder().encode('<h1>关于做好防汛工作的通知。</h1><p>各县:</p>'));
    await page.waitForFunction(
      () => document.querySelector('.file-name')?.textContent === '页.html' && document.querySelector('.open-points'),
    );
    await page.close();
  }, 180_000);

  it('stays alive with 500 pages', async () => {
    const { page, openFile } = await bench.page();
    const line = `${'为进一步做好有关工作，现将有关事项通知如下。'.repeat(8)}\n`;
    await openFile('长.txt', new TextEncoder().encode(`关于做好有关工作的通知\n各县:\n${line.repeat(1700)}`));
    await page.waitForSelector('.open-points', { timeout: 120_000 });
    expect(await page.evaluate(() => document.querySelectorAll('.card').length)).toBeLessThan(200);
    await page.close();
  }, 180_000);

  it('has nothing serious for axe in any state, wide and narrow, light and dark', async () => {
    for (const [width, scheme] of [
      [1440, 'light'],
      [320, 'dark'],
    ] as const) {
      const { page, openFile, click, dialog, notice, serious } = await bench.page({ width, height: 800 });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      expect(await serious()).toEqual([]);
      await openFile('请示.docx', bytesOfDraft());
      await page.waitForSelector('.card-head');
      await page.click('[data-severity=error] .card-head');
      await page.waitForSelector('.card.open');
      expect(await serious()).toEqual([]);
      await click('搁置', '.card.open button');
      await dialog();
      expect(await serious()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForSelector('[role=dialog]', { hidden: true });
      await click('一键规整');
      await notice('已规整');
      for (const tab of ['审核', '修改', '搁置']) {
        await click(tab, '.tabs [role=tab]');
        expect(await serious()).toEqual([]);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await openFile('坏.docx', new TextEncoder().encode('PK'));
      await page.waitForSelector('.nothing .severity');
      expect(await serious()).toEqual([]);
      await page.close();
    }
  }, 180_000);
});
