/** The pane in Word without a mouse, with colours forced and with motion reduced. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../shared/index.ts';
import { PROFILES } from '../host/word-sim/profiles.ts';
import type { HostProfile } from '../host/word-sim/profiles.ts';
import { CHROMIUM } from './support/chromium.ts';
import type { WordPage, WordSite } from './support/word-page.ts';
import { openWordSite } from './support/word-page.ts';

const [CURRENT] = PROFILES as readonly [HostProfile];
const draft = (): Uint8Array => {
  const sample = samples.find(({ id }) => id === 'draft-with-slips');
  if (!sample) throw new Error('the sample with slips is gone');
  return sample.build();
};

describe.skipIf(!CHROMIUM)('the pane for everybody', () => {
  let site: WordSite;
  beforeAll(async () => {
    site = await openWordSite();
  }, 300_000);
  afterAll(() => site?.close());

  const open = async (width = 320): Promise<WordPage> => {
    const pane = await site.open(draft(), { profile: CURRENT, width });
    await pane.page.waitForSelector('.card-head');
    await pane.calm();
    return pane;
  };
  const place = ({ page }: WordPage): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
  /** Once the focus is on the head of an open card, and not on that of `last`: which one it is. */
  const placeAfter = async (pane: WordPage, last: string): Promise<string> => {
    await pane.page.waitForFunction(
      (was) => {
        const at = document.activeElement;
        return at?.matches('.card.open > .card-head') && at.id !== was;
      },
      {},
      last,
    );
    return place(pane);
  };
  const focused = ({ page }: WordPage): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement;
      return `${at?.tagName ?? ''} ${at?.getAttribute('class')?.split(' ')[0] ?? ''} ${at?.textContent ?? ''}`;
    });
  const tabTo = async (pane: WordPage, words: RegExp): Promise<void> => {
    for (let presses = 0; presses < 40; presses++) {
      if ((await focused(pane)).match(words)) return;
      await pane.page.keyboard.press('Tab');
    }
    throw new Error(`never came to ${String(words)}`);
  };

  it('finds, opens, fixes and sets aside by the keyboard alone, and never loses the place', async () => {
    const pane = await open();
    const { page, sim, cards } = pane;
    const { keyboard } = page;
    await tabTo(pane, /card-head/);
    await keyboard.press('n');
    const first = await placeAfter(pane, '');
    await keyboard.press('n');
    const second = await placeAfter(pane, first);
    await keyboard.press('p');
    expect(await placeAfter(pane, second)).toBe(first);
    // However fast they come: no key waits for the place to have moved.
    await page.evaluate(() => {
      for (const key of ['n', 'n', 'p'])
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
    expect(await place(pane)).toBe(second);
    await keyboard.press('Enter');
    await page.waitForSelector('.card.open', { hidden: true });
    await keyboard.press('Enter');
    await page.waitForSelector('.card.open');
    const ring = await page.evaluate(() => {
      const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement as Element);
      return outlineStyle !== 'none' || boxShadow !== 'none';
    });
    expect(ring).toBe(true);
    await pane.picture('keyboard-focus');

    const touched = sim.world.touched.length;
    await keyboard.press('f');
    // Until the list has been judged anew its last card is not the last.
    await page.waitForFunction((id) => !document.getElementById(id), {}, second);
    await page.waitForSelector('.card.open');
    await pane.calm();
    expect(sim.world.touched.length).toBeGreaterThan(touched);
    await page.waitForFunction(() => document.activeElement !== document.body);

    await tabTo(pane, /card-head/);
    await keyboard.press('End');
    // The place moves with the next frame: a key pressed before would still speak of the old one.
    await page.waitForFunction(() => {
      const last = [...document.querySelectorAll('.findings .card-head')].at(-1);
      return document.activeElement === last && last?.closest('.card')?.classList.contains('open');
    });
    const before = await cards();
    await tabTo(pane, /搁置…/);
    await keyboard.press('Enter');
    await pane.dialog();
    await keyboard.press('Escape');
    await page.waitForSelector('[role=dialog]', { hidden: true });
    await page.waitForFunction(() => document.activeElement?.matches('.card.open .card-actions button'));
    await keyboard.press('Enter');
    await pane.dialog();
    await tabTo(pane, /TEXTAREA/);
    await keyboard.type('键盘写的理由');
    await tabTo(pane, /BUTTON .*确定/);
    await keyboard.press('Enter');
    await page.waitForSelector('[role=dialog]', { hidden: true });
    await page.waitForFunction(
      (most) =>
        [...document.querySelectorAll('.filter b')].reduce((sum, each) => sum + Number(each.textContent), 0) < most,
      {},
      before,
    );
    await page.waitForFunction(() => document.activeElement?.matches('.findings .card-head'));

    await page.focus('[aria-label=更多]');
    await keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    const item = await focused(pane);
    await keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    expect(await focused(pane)).not.toBe(item);
    await keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '更多');
    expect(pane.troubles).toEqual([]);
    await page.close();
  }, 180_000);

  it.each(['light', 'dark'] as const)(
    'can be told apart with colours forced, %s',
    async (scheme) => {
      const pane = await open();
      const { page, click, choose, serious, picture } = pane;
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
      await page.click('[data-severity=error] .card-head');
      await page.waitForSelector('.card.open');
      await pane.calm();
      await picture(`forced-${scheme}`);
      // What colour alone would say is said by a line or a border too.
      const told = await page.evaluate(() => {
        const style = (selector: string): CSSStyleDeclaration =>
          getComputedStyle(document.querySelector(selector) as Element);
        return {
          gone: style('.diff del').textDecorationLine,
          fresh: style('.diff ins').textDecorationLine,
          card: Number.parseFloat(style('.card.open').borderInlineStartWidth),
          shapes: new Set(
            [...document.querySelectorAll('.filter svg')].map((each) => each.querySelector('path')?.getAttribute('d')),
          ).size,
        };
      });
      expect(told.gone).toContain('line-through');
      expect(told.fresh).toContain('underline');
      expect(told.card).toBeGreaterThan(0);
      expect(told.shapes).toBe(3);
      expect(await serious()).toEqual([]);
      await click('搁置', '.card.open button');
      await pane.dialog();
      await picture(`forced-${scheme}-dialog`);
      expect(await serious()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForSelector('[role=dialog]', { hidden: true });
      await choose('送审前自检');
      await pane.dialog();
      expect(await serious()).toEqual([]);
      await page.close();
    },
    180_000,
  );

  it('moves nothing where motion is reduced', async () => {
    const pane = await open();
    const { page } = pane;
    await page.click('[data-severity=error] .card-head');
    await page.waitForSelector('.card.open');
    const moving = await page.evaluate(() =>
      document.getAnimations().flatMap((each) => {
        const { iterations, duration } = each.effect?.getComputedTiming() ?? {};
        return Number(duration) > 20 && iterations !== 0
          ? [String((each.effect as KeyframeEffect).target?.className)]
          : [];
      }),
    );
    expect(moving).toEqual([]);
    await page.close();
  }, 180_000);
});
