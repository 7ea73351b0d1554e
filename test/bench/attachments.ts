/// <reference types="chrome" />
/**
 * Prints how long an attachment of 100 pages takes in the built extension, from the click to its findings:
 * `npx tsx test/bench/attachments.ts`. The PDF is what LibreOffice makes of the .docx. Asserts nothing.
 */
import type { TabState } from '../../extension/background/tabs.ts';
import { openExtension, until } from '../browser/support/extension.ts';
import type { OfdPage } from '../support/ofd-builder.ts';
import { buildOfd } from '../support/ofd-builder.ts';
import { convert, SOFFICE } from '../support/office.ts';
import { largeDocx } from './document.ts';

const PAGES = 100;
const TIMES = 3;

const docx = largeDocx(PAGES);
const files: Readonly<Record<string, Uint8Array>> = {
  '/files/hundred.docx': docx,
  ...(SOFFICE && { '/files/hundred.pdf': convert(docx, 'pdf') }),
  '/files/hundred.ofd': buildOfd(Array.from({ length: PAGES }, (_, at) => ofdPage(at))),
};

function ofdPage(number: number): OfdPage {
  const words = Array.from({ length: 22 }, (_, at) => {
    const text = `第${number + 1}页第${at + 1}行：各级各部门要高度重视，切实加强组织领导，`
      .slice(0, 27)
      .padEnd(27, '并');
    return { text, x: 79, baseline: 120 + 29 * at, size: 16, width: 27 * 16 };
  });
  return { widthPt: 595.3, heightPt: 841.9, words };
}

const links = Object.keys(files).map((path) => `<p><a href="${path}">${path}</a></p>`);
const list = new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><title>a</title>${links.join('')}`);
const serve = (body: Uint8Array): Parameters<typeof openExtension>[1] => ({
  ...files,
  '/list': (response) => void response.setHeader('content-type', 'text/html; charset=utf-8').end(body),
});
const extension = await openExtension('chrome', serve(list));
try {
  const page = await extension.open('list');
  const { tab } = await extension.state(page, ({ frames }) => (frames[0]?.attachments.length ?? 0) === links.length);
  const panel = await extension.surface(`sidepanel.html?tab=${tab}`);
  await until(() => panel.evaluate((many) => document.querySelectorAll('.attachment').length === many, links.length));
  // The program that runs this names functions through a helper, which the page has not.
  await panel.evaluate('globalThis.__name = (named) => named');
  for (const path of Object.keys(files)) {
    const times: string[] = [];
    let told = '';
    for (let time = 0; time < TIMES; time += 1) {
      const { ms, findings } = await panel.evaluate(timed, path);
      times.push(ms.toFixed(0));
      told = findings;
    }
    const size = ((files[path]?.length ?? 0) / 1024).toFixed(0);
    console.log(`${path} (${size} KB): ${times.join(', ')} ms from the click to the findings; ${told}`);
  }
} finally {
  await extension.close();
}

/** Clicks as a person does and waits for the panel to be told. */
function timed(path: string): Promise<{ readonly ms: number; readonly findings: string }> {
  return new Promise((resolve) => {
    const start = performance.now();
    const hear = (message: { readonly kind?: string; readonly state?: TabState }): undefined => {
      const known = message.state?.attachments.find(({ url }) => url.endsWith(path));
      if (known?.step !== 'done') return;
      chrome.runtime.onMessage.removeListener(hear);
      const { report, broken, unreadable } = known;
      const findings = report ? `${report.findings.length} findings, ${report.characters} characters` : '';
      resolve({ ms: performance.now() - start, findings: findings || JSON.stringify(unreadable ?? broken) });
    };
    chrome.runtime.onMessage.addListener(hear);
    const box = [...document.querySelectorAll('.attachment')].find((each) => each.textContent?.includes(path));
    box?.querySelector<HTMLElement>('.check-attachment')?.click();
  });
}
