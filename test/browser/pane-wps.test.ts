/** The task pane in WPS: the built page on a simulated WPS, from opening to a file that others read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUnreadable, readOoxml, samples } from '../../shared/index.ts';
import { CHROMIUM } from './support/chromium.ts';
import { PATIENCE_MS } from './support/waiting.ts';
import { commentsInLibreOffice, SOFFICE, textInLibreOffice } from './support/soffice.ts';
import type { WpsPage, WpsSite } from './support/wps-page.ts';
import { openWpsSite } from './support/wps-page.ts';

const draft = (): Uint8Array => {
  const sample = samples.find(({ id }) => id === 'draft-with-slips');
  if (!sample) throw new Error('the sample with slips is gone');
  return sample.build();
};
const read = (bytes: Uint8Array): Exclude<ReturnType<typeof readOoxml>, { unreadable: unknown }> => {
  const document = readOoxml(bytes);
  if (isUnreadable(document)) throw new Error(document.unreadable.en);
  return document;
};
const letters = (text: string): string => text.replace(/\s+/g, '');
/** The words of a file, page numbers at the foot left out. */
const words = (bytes: Uint8Array): string =>
  letters(
    read(bytes)
      .paragraphs.flatMap(({ text, place }) => (place === 'footer' ? [] : [text]))
      .join(''),
  );

describe.skipIf(!CHROMIUM)('the pane in WPS', () => {
  let site: WpsSite;
  beforeAll(async () => {
    site = await openWpsSite();
  }, 300_000);
  afterAll(() => site?.close());
  const owed = async (pane: WpsPage, name: string): Promise<void> => {
    await pane.calm();
    await pane.picture(`wps-${name}`);
    expect(await pane.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await pane.serious()).toEqual([]);
    expect(pane.troubles).toEqual([]);
  };

  it('goes from first run to findings, one fix, all safe ones and a report, as revisions asked for once', async () => {
    const pane = await site.open(draft(), { settings: {} });
    const { page, click, cards, choose, notice, saved, wps, file, asked } = pane;
    await click('开始核稿');
    await page.waitForSelector('.card-head');
    const before = await cards();
    expect(before).toBeGreaterThan(15);
    await page.click('[data-severity=error] .card-head');
    await page.waitForSelector('.card.open .fui-Button');
    expect(await wps((sim) => sim.selected)).toContain('2026');
    await owed(pane, 'card');
    await click('修改', '.card.open button');
    await pane.dialog();
    await owed(pane, 'consent');
    const untouched = await wps((sim) => sim.texts());
    await click('取消', '[role=dialog] button');
    await page.waitForSelector('[role=dialog]', { hidden: true });
    await notice('没有改动');
    expect(await wps((sim) => sim.texts())).toEqual(untouched);
    await click('修改', '.card.open button');
    await click('写成修订', '[role=dialog] button');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.card-message')].every((each) => !each.textContent?.includes('六角括号')),
    );
    await click('一键规整');
    await notice('已规整');
    expect(await cards()).toBeLessThan(before - 5);
    expect(await wps((sim) => sim.app.ActiveDocument?.TrackRevisions)).toBe(false);
    await owed(pane, 'tidied');
    const bytes = await file();
    expect(words(bytes)).toContain('清文旅发〔2026〕');
    expect(read(bytes).objects?.trackedChanges).toBeGreaterThan(5);
    // LibreOffice writes out what is deleted beside what is inserted: both are there as revisions.
    if (SOFFICE) expect(await textInLibreOffice(bytes)).toContain('〔[2026〕]');
    await choose('检查报告');
    expect(Buffer.from((await saved()).bytes).toString('utf8')).toContain('公文核稿报告');
    expect(asked.filter((each) => !each.startsWith(site.address) && !each.startsWith('blob:'))).toEqual([]);
    await page.close();
  }, 180_000);

  it('does not ask where the person has revisions on already, and leaves them on', async () => {
    const { page, click, notice, wps } = await site.open(draft());
    await page.waitForSelector('.card-head');
    await wps((sim) => {
      if (sim.app.ActiveDocument) sim.app.ActiveDocument.TrackRevisions = true;
    });
    await click('一键规整');
    await notice('已规整');
    expect(await page.$('[role=dialog]')).toBeNull();
    expect(await wps((sim) => sim.app.ActiveDocument?.TrackRevisions)).toBe(true);
    await page.close();
  }, 180_000);

  it('hints while somebody types, by the cursor, and by the clock alone', async () => {
    const clock = await site.open(draft());
    await clock.page.waitForSelector('.card-head');
    const before = await clock.cards();
    await clock.wps((sim) => {
      sim.type(
        sim.texts().findIndex((text) => text.includes('[2026]')),
        '清文旅发〔2026〕12号\t签发人：陈启明',
      );
    });
    await clock.page.waitForFunction((most) => document.querySelectorAll('.card').length < most, {}, before);
    await clock.page.close();
    // No clock looks here: only the cursor tells.
    const cursor = await site.open(draft(), { beforeStart: 'window.setInterval = () => 0;' });
    await cursor.page.waitForSelector('.card-head');
    await cursor.wps((sim) => {
      sim.type(
        sim.texts().findIndex((text) => text.length > 40),
        '请于4月31日前完成。',
      );
      sim.wander();
    });
    await cursor.page.waitForFunction(() => document.querySelector('.findings')?.textContent?.includes('31日'));
    await cursor.page.close();
  }, 180_000);

  it('puts findings in as comments, and not twice', async () => {
    const { page, choose, notice, wps, file } = await site.open(draft());
    await page.waitForSelector('.card-head');
    await choose('批注');
    await notice('条批注');
    const comments = await wps((sim) => sim.comments);
    expect(comments.length).toBeGreaterThan(8);
    expect(comments.find(({ text }) => text.includes('六角括号'))?.on).toContain('[2026]');
    if (SOFFICE) expect(await commentsInLibreOffice(await file())).toHaveLength(comments.length);
    await choose('批注');
    await notice('没有重复写入');
    expect(await wps((sim) => sim.comments.length)).toBe(comments.length);
    expect(comments.some(({ text }) => text.includes('条批注'))).toBe(false);
    await page.close();
  }, 180_000);

  it('lays out into a new document, and says so plainly where this WPS cannot', async () => {
    const { page, click, choose, notice, wps, file, picture, troubles } = await site.open(draft());
    await page.waitForSelector('.card-head');
    const before = await wps((sim) => sim.model.flatOpc());
    await click('一键排版');
    await page.waitForSelector('[role=dialog]');
    expect(await page.$eval('[role=dialog]', (each) => each.textContent)).not.toContain('替换正文');
    await click('开始排版', '[role=dialog] button');
    await notice('已在新文档里排好版');
    await picture('wps-laid-out');
    const made = await file(0);
    expect(words(made)).toBe(words(draft()));
    expect(Math.round(read(made).pageSetup?.[0]?.marginTopMm ?? 0)).toBe(37);
    if (SOFFICE) expect(letters(await textInLibreOffice(made))).toContain('关于建设城北图书馆的请示');
    for (const [making, said] of [
      ['refused', '不能由插件新建'],
      ['lossy', '不完全一致'],
    ] as const) {
      await page.evaluate((how) => {
        (window as unknown as { simulatedWps: { making: string } }).simulatedWps.making = how;
      }, making);
      await choose('一键排版');
      await click('开始排版', '[role=dialog] button');
      await notice(said);
    }
    expect(await wps((sim) => sim.model.flatOpc())).toBe(before);
    expect(troubles).toEqual([]);
    await page.close();
  }, 180_000);

  it('makes a document from a template', async () => {
    const { page, choose, click, file, wps } = await site.open(draft());
    await page.waitForSelector('.card-head');
    await choose('新建公文');
    await click('填入样例', '[role=dialog] button');
    await click('生成并打开', '[role=dialog] button');
    await expect.poll(() => wps((sim) => sim.created.length), { timeout: PATIENCE_MS }).toBe(1);
    expect(words(await file(0)).length).toBeGreaterThan(50);
    await page.close();
  }, 180_000);

  it('says what is the matter: no document, locked from the start, found out when writing, no WPS', async () => {
    for (const [name, world, words] of [
      ['closed', { isClosed: 'null' }, '没有打开的文档'],
      ['closed-throws', { isClosed: 'throws' }, '没有打开的文档'],
      ['mute', { isMute: true }, '没有交出文稿'],
    ] as const) {
      const shut = await site.open(draft(), { width: 320, world });
      await shut.page.waitForSelector('.nothing');
      expect(await shut.page.$eval('.nothing', (each) => each.textContent)).toContain(words);
      await owed(shut, name);
      await shut.page.close();
    }

    const locked = await site.open(draft(), { width: 320, world: { isLocked: true } });
    await locked.page.waitForSelector('.card-head');
    expect(await locked.page.$eval('.state-bar', (each) => each.textContent)).toContain('只读方式打开');
    await locked.page.click('[data-severity=error] .card-head');
    await locked.page.waitForSelector('.card.open');
    expect(await locked.page.$eval('.card.open', (each) => each.textContent)).toContain('复制建议');
    await owed(locked, 'locked');
    await locked.page.close();

    const late = await site.open(draft(), { width: 320, world: { isReadOnly: true } });
    await late.page.waitForSelector('.card-head');
    const before = await late.wps((sim) => sim.texts());
    await late.click('一键规整');
    await late.click('写成修订', '[role=dialog] button');
    expect(await late.notice('只读或受保护')).toContain('没有改动');
    expect(await late.wps((sim) => sim.texts())).toEqual(before);
    await owed(late, 'protected');
    await late.page.close();

    const page = await site.browser.newPage();
    await page.goto(`${site.address}taskpane.html`);
    await page.waitForSelector('.nothing');
    expect(await page.$eval('.nothing', (each) => each.textContent)).toContain('请在 WPS');
    await page.close();
  }, 180_000);

  it('does what each button of its ribbon says', async () => {
    const tidy = await site.open(draft(), { search: '?do=tidy' });
    await tidy.click('写成修订', '[role=dialog] button');
    await tidy.notice('已规整');
    await tidy.page.close();
    const layout = await site.open(draft(), { search: '?do=layout' });
    await layout.page.waitForSelector('[role=dialog]');
    await layout.page.close();
    const report = await site.open(draft(), { search: '?do=report' });
    expect((await report.saved()).name).toBe('检查报告.html');
    await report.page.close();
  }, 180_000);
});
