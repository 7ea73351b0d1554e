/** The installed Chromium for tests that need a real browser; a printed reason when there is none. */
import { existsSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';

const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

export const CHROMIUM = PLACES.find((place) => place !== '' && existsSync(place));

if (!CHROMIUM) console.warn('跳过浏览器测试：没有找到 Chromium、Chrome 或 Edge（可用环境变量 CHROMIUM 指明）。');

export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  if (!CHROMIUM) throw new Error('no Chromium: the caller must skip');
  return puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=zh-CN', ...more],
  });
}
