/** Pictures of what people see, for looking at: kept only where HEGAO_PICTURES names a folder. */
import type { Page } from 'puppeteer-core';

export async function keepPicture(shown: Page, name: string): Promise<void> {
  const folder = process.env['HEGAO_PICTURES'];
  if (folder) await shown.screenshot({ path: `${folder}/${name}.png` });
}
