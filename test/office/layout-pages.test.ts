/**
 * Estimated pages against those of LibreOffice, on generated documents whose grid it honours (lines, not characters):
 * the page of each paragraph's first and last words must be the same in at least 95 of 100.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { estimateLayout } from '../../shared/layout/index.ts';
import type { DocxParts } from '../support/docx-builder.ts';
import { buildDocx, defaults, paragraph, run, style } from '../support/docx-builder.ts';
import { readParts } from '../support/read-docx.ts';
import { converted, HAS_SOFFICE } from './support/soffice.ts';

const HAS_PDFTOTEXT = spawnSync('pdftotext', ['-v']).status === 0;
/** Faces that are there, with Latin letters of half a square: what stands in for an absent face has other widths. */
const FACE =
  '<w:rFonts w:ascii="Noto Sans Mono CJK SC" w:hAnsi="Noto Sans Mono CJK SC" w:eastAsia="Noto Sans CJK SC" w:hint="eastAsia"/>';
const PAPER =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1587" w:right="1474" w:header="851" w:footer="992"/>';
const section = (pitch: number, more = ''): string =>
  `<w:sectPr>${more}${PAPER}<w:docGrid w:type="lines" w:linePitch="${pitch}"/></w:sectPr>`;

/** The same numbers each time, so that a run can be repeated. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const SENTENCES = [
  '为贯彻落实党中央、国务院决策部署，进一步规范公文处理工作，提高公文质量和办文效率，现就有关事项通知如下。',
  '各级各部门要高度重视，切实加强组织领导，明确责任分工，细化工作措施，确保各项任务落到实处。',
  '对工作中出现的新情况、新问题（包括苗头性、倾向性问题），要及时研究解决，重大事项按程序报告。',
  '到2025年底，全市规模以上企业达到1200家，比上年增长8.5%，其中高新技术企业占比超过30%。',
  '坚持“谁主管、谁负责”的原则，严格落实《党政机关公文处理工作条例》的要求。',
  '联系人：张某某，电话：010-12345678。',
];

/** Words of random length that can be found again by their ends. */
function words(roll: (sides: number) => number, number: number): string {
  const count = 1 + roll(6);
  const body = Array.from({ length: count }, () => SENTENCES[roll(SENTENCES.length)] ?? '').join('');
  const id = String(number).padStart(4, '0');
  return `起${id}首${body}末${id}尾`;
}

type Shape = (roll: (sides: number) => number) => DocxParts;
const STYLES =
  defaults(`${FACE}<w:sz w:val="32"/><w:szCs w:val="32"/>`) +
  style('Normal', '<w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr>', { isDefault: true });
const fixed = (twips: number): string => `<w:spacing w:line="${twips}" w:lineRule="exact"/>`;
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const text = (roll: (sides: number) => number, index: number, properties = ''): string =>
  paragraph(run(words(roll, index), FACE), `${properties}<w:ind w:firstLineChars="200" w:firstLine="640"/>`);

/** What official documents are made of, one trait after the other. */
const SHAPES: Readonly<Record<string, Shape>> = {
  grid: (roll) => ({ styles: STYLES, body: many(60, (index) => text(roll, index)) + section(579) }),
  exact: (roll) => ({
    styles: STYLES,
    body: many(60, (index) => text(roll, index, `<w:snapToGrid w:val="0"/>${fixed(560)}`)) + section(579),
  }),
  gaps: (roll) => ({
    styles: STYLES,
    body:
      many(50, (index) =>
        text(
          roll,
          index,
          `<w:snapToGrid w:val="0"/>${fixed(580).replace('/>', ` w:before="${roll(3) * 120}" w:after="${roll(2) * 160}"/>`)}`,
        ),
      ) + section(579),
  }),
  headings: (roll) => ({
    styles: STYLES,
    body:
      many(60, (index) =>
        index % 4 === 0
          ? paragraph(
              run(`起${String(index).padStart(4, '0')}首一、总体要求末${String(index).padStart(4, '0')}尾`, FACE),
              '<w:keepNext/><w:ind w:firstLineChars="200" w:firstLine="640"/>',
            )
          : text(roll, index),
      ) + section(579),
  }),
  widows: (roll) => ({
    styles: STYLES,
    body: many(60, (index) => text(roll, index, '<w:widowControl/>')) + section(579),
  }),
  breaks: (roll) => ({
    styles: STYLES,
    body:
      many(20, (index) => text(roll, index)) +
      paragraph('', section(579)) +
      many(20, (index) => text(roll, index + 20, index === 7 ? '<w:pageBreakBefore/>' : '')) +
      section(579, '<w:type w:val="nextPage"/>'),
  }),
  tables: (roll) => {
    const cell = (content: string): string =>
      `<w:tc><w:tcPr><w:tcW w:w="4422" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
    const small = (words: string): string =>
      paragraph(run(words, `${FACE}<w:sz w:val="28"/>`), `<w:snapToGrid w:val="0"/>${fixed(440)}`);
    const rows = many(30, (index) => {
      const id = String(index + 20).padStart(4, '0');
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(small(`起${id}首${'清单内容'.repeat(roll(8))}末${id}尾`))}${cell(small('数量'))}</w:tr>`;
    });
    const table = `<w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4422"/><w:gridCol w:w="4422"/></w:tblGrid>${rows}</w:tbl>`;
    return {
      styles: STYLES,
      body: many(20, (index) => text(roll, index)) + table + many(10, (index) => text(roll, index + 50)) + section(579),
    };
  },
};

/** Page of a mark by LibreOffice, from the pages of its PDF. */
function pagesOf(folder: string, name: string): (mark: string) => number {
  const pdf = spawnSync('pdftotext', ['-raw', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' }).stdout;
  const pages = pdf.split('\f').map((page) => page.replace(/\s+/g, ''));
  return (mark) => pages.findIndex((page) => page.includes(mark)) + 1;
}

const IS_READY = HAS_SOFFICE && HAS_PDFTOTEXT;

describe.skipIf(!IS_READY)('estimated pages', () => {
  it('are those of LibreOffice in 95 of 100', () => {
    const files = Object.entries(SHAPES).flatMap(([name, shape]) =>
      [1, 2].map((seed) => ({ name: `${name}${seed}`, shape: name, parts: shape(dice(seed * 7919)) })),
    );
    const bytes = Object.fromEntries(files.map(({ name, parts }) => [`${name}.docx`, buildDocx(parts)]));
    const scores = converted(bytes, 'pdf', (folder) =>
      files.map(({ name, shape, parts }) => {
        const theirs = pagesOf(folder, name);
        const marked = estimateLayout(readParts(parts)).paragraphs.filter(({ text: each }) => each.startsWith('起'));
        const right = marked.filter(({ text: each, layout }) => {
          const isFirst = theirs(each.slice(0, 6)) === layout?.page;
          return isFirst && theirs(each.slice(-6)) === layout?.lastPage;
        });
        return { shape, right: right.length, all: marked.length };
      }),
    );
    const total = { right: 0, all: 0 };
    for (const { shape, right, all } of scores) {
      total.right += right;
      total.all += all;
      console.log(`layout-pages: ${shape} ${right}/${all}`);
    }
    console.log(`layout-pages: together ${((100 * total.right) / total.all).toFixed(1)} %`);
    expect(total.right / total.all).toBeGreaterThanOrEqual(0.95);
  }, 300_000);
});

if (!IS_READY)
  console.log(`layout-pages: skipped, for no ${HAS_SOFFICE ? 'pdftotext' : 'soffice (LibreOffice)'} is installed`);
