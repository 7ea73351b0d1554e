/** One journey in each of the five kinds of Word: what every one must do, and what it does otherwise by what it has. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUnreadable, readOoxml, samples } from '../../shared/index.ts';
import { PROFILES } from '../host/word-sim/profiles.ts';
import { CHROMIUM } from './support/chromium.ts';
import type { WordSite } from './support/word-page.ts';
import { openWordSite } from './support/word-page.ts';

const draft = (): Uint8Array => {
  const sample = samples.find(({ id }) => id === 'draft-with-slips');
  if (!sample) throw new Error('the sample with slips is gone');
  return sample.build();
};
/** A Word that lets an add-in neither switch revisions on nor write comments. */
const PLAIN = 'LTSC 2021';

describe.skipIf(!CHROMIUM)('the same journey in every Word', () => {
  let site: WordSite;
  const rows: string[] = [];
  beforeAll(async () => {
    site = await openWordSite();
  }, 300_000);
  afterAll(async () => {
    await site?.close();
    console.warn(`Word × journeys\n${rows.join('\n')}`);
  });

  it.each(PROFILES.map((profile) => [profile.name, profile] as const))(
    '%s',
    async (name, profile) => {
      const isPlain = name === PLAIN;
      const begun = performance.now();
      const opening = await site.open(draft(), { profile });
      const { page, pane, sim, click, choose, notice, saved, cards, troubles, asked } = opening;
      await pane.waitForSelector('.card-head');
      if (profile.isCurrentRuntime) await opening.listening();
      const opened = performance.now() - begun;
      const before = await cards();

      // One fix: the words change, or the person is asked first.
      await pane.click('[data-severity=error] .card-head');
      await click('修改', '.card.open button');
      if (isPlain) await click('直接修改', '[role=dialog] button');
      await pane.waitForFunction(() =>
        [...document.querySelectorAll('.card-message')].every((each) => !each.textContent?.includes('六角括号')),
      );
      // All safe ones; nobody is asked twice.
      await click('一键规整');
      await notice('已规整');
      const left = await cards();
      expect(left).toBeLessThan(before - 5);

      const read = readOoxml(sim.model.bytes());
      if (isUnreadable(read)) throw new Error(read.unreadable.en);
      expect(read.paragraphs.some(({ text }) => text.includes('清文旅发〔2026〕'))).toBe(true);
      const revisions = read.objects?.trackedChanges ?? 0;
      if (isPlain) expect(revisions).toBe(0);
      else expect(revisions).toBeGreaterThan(5);
      expect(sim.world.tracking).toBe('Off');

      // Somebody types: told by an event, by the cursor, or by the clock.
      const at = sim.texts().findIndex((text) => text.startsWith('一、'));
      sim.type(at, `${sim.texts()[at] ?? ''}，共计１００个`);
      if (!profile.isCurrentRuntime) await opening.wander();
      await pane.waitForFunction(
        (words) => document.querySelector('.findings')?.textContent?.includes(words),
        {},
        '１００',
      );

      if (isPlain) expect(sim.world.comments).toEqual([]);
      else {
        await choose('批注');
        await notice('条批注');
        expect(sim.world.comments.length).toBeGreaterThan(0);
      }
      await choose('一键排版');
      await click('开始排版', '[role=dialog] button');
      // The web asks the person first and tells nobody the answer: nothing is called done.
      await notice(profile.isOnTheWeb ? '会先问是否新建' : '已在新文档里排好版');
      expect(sim.world.created.map(({ isOpen }) => isOpen)).toEqual([true]);
      await choose('检查报告');
      expect((await saved()).name).toBe('检查报告.html');
      expect(asked.filter((each) => !each.startsWith(site.address) && !each.startsWith('blob:'))).toEqual([]);
      expect(troubles).toEqual([]);
      const marks = sim.world.annotations.size > 0 ? 'underlines' : sim.world.highlighted ? 'highlight' : 'selection';
      rows.push(
        `${name}: findings after ${Math.round(opened)} ms, ${before} → ${left} left, ${revisions} revisions, ` +
          `${sim.world.comments.length} comments, shown by ${marks}`,
      );
      await page.close();
    },
    180_000,
  );
});
