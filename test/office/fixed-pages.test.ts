/**
 * Our own documents as PDF (by LibreOffice, by Chromium) and as OFD: the same elements are recognised as in the .docx,
 * the same words are found, and nothing is said that the .docx does not deserve.
 */
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckResult, OfficialDocument, Unreadable } from '../../shared/index.ts';
import {
  buildTemplate,
  createChecker,
  DEFAULT_PROFILE,
  estimateLayout,
  exampleValues,
  isUnreadable,
  readOfd,
  readOoxml,
  readPdf,
  recognize,
  rules,
  samples,
  templates,
} from '../../shared/index.ts';
import { openPdf } from '../../shared/readers/pdf/open.ts';
import { CHROMIUM, launchChromium } from '../browser/support/chromium.ts';
import { cMap } from '../support/cmaps.ts';
import type { OfdPage } from '../support/ofd-builder.ts';
import { buildOfd } from '../support/ofd-builder.ts';
import { convertAll, SOFFICE, tellSkipped } from '../support/office.ts';

tellSkipped('PDF and OFD against .docx');

/** Forms made of one table: a PDF does not say where its cells end, so their words are not compared. */
const TABLES = new Set(['发文稿纸', '督查通知单']);
const checker = createChecker(rules, DEFAULT_PROFILE);

const sources: readonly (readonly [string, Uint8Array])[] = [
  ...samples.map((each) => [each.id, each.build()] as const),
  ...templates.flatMap(({ genre }) => {
    const built = TABLES.has(genre) ? undefined : buildTemplate(genre, exampleValues(genre));
    return built ? [[genre, built] as const] : [];
  }),
];
const pdfs = SOFFICE
  ? convertAll(
      sources.map(([, bytes]) => bytes),
      'pdf',
    )
  : [];

function open(read: OfficialDocument | Unreadable): OfficialDocument {
  if (isUnreadable(read)) throw new Error(read.unreadable['zh-CN']);
  return read;
}

/** Elements by kind, each with its words without blanks; where lines are broken or cells stand beside is of no account. */
function elementsOf(document: OfficialDocument): ReadonlyMap<string, string> {
  const texts = new Map(document.paragraphs.map((each) => [each.id, (each.label ?? '') + each.text]));
  const found = new Map<string, string>();
  for (const { kind, paragraphs, span } of recognize(document).elements) {
    const words = paragraphs.map((id) => (span ? texts.get(id)?.slice(span.start, span.end) : texts.get(id)) ?? '');
    // Marks of joint issues stand beside their 文件 in one and above it in the other; page numbers are shown or counted.
    if (kind !== 'issuerMark' && kind !== 'pageNumber')
      found.set(kind, (found.get(kind) ?? '') + words.join('').replace(/\s/g, ''));
  }
  return found;
}

const isFormat = (rule: string): boolean => rule.startsWith('format/');
const saidIn = (document: OfficialDocument, { diagnostics }: CheckResult): readonly string[] =>
  diagnostics
    .filter(({ rule, severity }) => !isFormat(rule) && severity !== 'info' && document.paragraphs.length > 0)
    .map(({ rule, quote }) => `${rule} ${quote.replace(/\s/g, '')}`)
    .sort();

function agrees(docx: OfficialDocument, fixed: OfficialDocument): void {
  expect(elementsOf(fixed)).toEqual(elementsOf(docx));
  const [meant, said] = [checker.check(estimateLayout(docx), {}), checker.check(fixed, {})];
  expect([said.outline.genre, said.outline.form]).toEqual([meant.outline.genre, meant.outline.form]);
  expect(saidIn(fixed, said)).toEqual(saidIn(docx, meant));
  expect(said.diagnostics.filter(({ rule, severity }) => isFormat(rule) && severity !== 'info')).toEqual([]);
}

/** The places of a PDF's words, for an OFD that shows the same. */
async function asOfd(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await openPdf(bytes, cMap);
  const pages: OfdPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width: widthPt, height: heightPt } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, x, baseline: heightPt - y, size, width: item.width }];
    });
    pages.push({ widthPt, heightPt, words });
  }
  await pdf.loadingTask.destroy();
  return buildOfd(pages, { places: 'matrix', seal: true });
}

describe.skipIf(!SOFFICE)('fixed pages', () => {
  it.each(sources.map(([name], at) => [name, at] as const))('of %s say what the .docx says', async (_, at) => {
    const docx = open(readOoxml(sources[at]?.[1] as Uint8Array));
    const pdf = pdfs[at] as Uint8Array;
    agrees(docx, open(await readPdf(pdf, { cMap, limitMs: 60_000 })));
    agrees(docx, open(readOfd(await asOfd(pdf))));
  });
});

describe.skipIf(!CHROMIUM)('pages Chromium prints', () => {
  const browser = CHROMIUM ? launchChromium() : undefined;
  afterAll(async () => (await browser)?.close());

  it('give back every paragraph as it was written', async () => {
    const texts = open(readOoxml(samples.find(({ id }) => id === 'conforming-request')?.build() ?? new Uint8Array()))
      .paragraphs.filter(({ place, text }) => place === 'body' && text.length > 40)
      .map(({ text }) => text);
    const page = await (await browser)?.newPage();
    if (!page) throw new Error('no browser');
    const style = 'body{font:16pt/28.95pt sans-serif;margin:0}p{text-indent:2em;margin:0;text-align:justify}';
    await page.setContent(
      `<style>${style}</style><body lang="zh-CN">${[...texts, ...texts].map((text) => `<p>${text}</p>`).join('')}</body>`,
    );
    const margin = { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm' };
    const pdf = await page.pdf({ format: 'A4', margin });
    const read = open(await readPdf(pdf, { cMap, limitMs: 60_000 }));
    expect(texts.length).toBeGreaterThan(3);
    expect(read.paragraphs.map(({ text }) => text)).toEqual([...texts, ...texts]);
  });
});
