/**
 * Draws the icons of the ribbon from one description each: `npx tsx office-addin/deploy/icons.ts` writes the SVG sources
 * and, through the installed Chromium, the PNGs of 16, 32, 64 and 80 pixels for light and dark ribbons.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const FOLDER = join(import.meta.dirname, '../assets');
const SIZES = [16, 32, 64, 80];

/** Strokes on a 32-unit square. Few and straight, so that 16 pixels still tell them apart. */
const DRAWINGS: Readonly<Record<string, string>> = {
  check: '<path d="M7 3h13l6 6v20H7z"/><path d="M11 18l4 4 8-9"/>',
  tidy: '<path d="M6 26L20 12M17 9l6 6M20 6l2-3M26 12l3-2M25 5l2-2"/><path d="M4 28l3-3"/>',
  layout: '<path d="M5 3h22v26H5z"/><path d="M10 9h12M9 14h14M9 19h14M9 24h8"/>',
  report: '<path d="M7 3h18v26H7z"/><path d="M12 23v-6M16 23V11M20 23v-9"/>',
};
const SEAL =
  '<rect x="1" y="1" width="30" height="30" rx="6" fill="#b3261e"/><path d="M9 7.5v17M5.5 12.5h7M9 13.5l-3.6 6M9.4 14.5l3 3.2M20 7l1.2 2.4M14.5 11h12M20 11.5l-4.3 5.4h6.2M24.5 13.5 15 24M20.5 18.5l5.5 5.5" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>';

const INK = { light: '#3b3a39', dark: '#f3f2f1' } as const;

function icons(): ReadonlyMap<string, string> {
  const drawn = new Map([['icon', svg(SEAL)]]);
  for (const [name, strokes] of Object.entries(DRAWINGS)) {
    for (const [theme, ink] of Object.entries(INK)) {
      const pen = `fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`;
      drawn.set(theme === 'light' ? name : `${name}-dark`, svg(`<g ${pen}>${strokes}</g>`));
    }
  }
  return drawn;
}

function svg(inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${inner}</svg>\n`;
}

async function draw(): Promise<void> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, source] of icons()) {
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
      );
      const path = `${join(FOLDER, `${name}-${size}`)}.png` as const;
      writeFileSync(path, await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

await draw();
