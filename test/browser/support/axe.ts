/** What axe finds on a page that is serious or worse. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @param besides selectors of what is left out */
export async function serious(surface: Page | Frame, besides: readonly string[] = []): Promise<readonly string[]> {
  await surface.evaluate(AXE);
  return surface.evaluate(async (left) => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run({ exclude: left.map((each) => [each]) }, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, besides);
}
