import type { Section } from '../../document/document.ts';
import { defineRule } from '../rule.ts';
import type { Passage } from '../support/format/passages.ts';
import { bodyPassages } from '../support/format/passages.ts';
import { remember } from '../../document/remember.ts';
import { stretches } from '../support/format/looks.ts';
import { textWidthPt } from '../support/format/geometry.ts';
import { A4 } from '../support/format/samples.ts';
import { CHARACTER_SPACE_PT, CHARACTERS_PER_LINE, LINE_PITCH_PT } from '../../standards/format.ts';

const SHEET: Section = { ...A4, grid: { type: 'linesAndChars', linePitchPt: 28.95, charSpacePt: -0.21 } };
const BODY = {
  kind: 'body',
  text: '各地区各部门要高度重视防汛工作，落实值班制度。',
  runs: { eastAsianFont: '仿宋', sizePt: 16 },
} as const;
const on = (section: Partial<Section>) => ({ paragraphs: [BODY], sections: [{ ...SHEET, ...section }] }) as const;

/** 由版心宽、字号、字符间距和字符网格推算每行字数；三号字不调字距时每行排27字。 */
export default defineRule({
  id: 'format/chars-per-line',
  title: { 'zh-CN': '每行28字', en: '28 characters a line' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '5.2.3' }],
  severity: 'info',
  scope: 'document',
  needs: ['runFormat', 'paragraphFormat', 'pageSetup'],
  fix: 'review',
  messages: {
    characters: ({ characters }: { characters: number }) => ({
      'zh-CN': `一般每行排28个字，按现在的版心、字号和字距推算约${characters}个字`,
      en: `Expected 28 characters a line, the present width, size and spacing make about ${characters}`,
    }),
  },
  examples: {
    good: [
      on({}),
      {
        ...on({ grid: { type: 'lines', linePitchPt: 28.95 } }),
        paragraphs: [{ ...BODY, runs: { sizePt: 16, spacingPt: -0.2 } }],
      },
    ],
    bad: [on({ grid: { type: 'lines', linePitchPt: 28.95 } }), on({ grid: { type: 'none' } })],
    traps: [
      on({ grid: { type: 'linesAndChars', linePitchPt: 28.95, charSpacePt: -0.45 } }),
      on({ marginLeftMm: 31.75, marginRightMm: 31.75, grid: { type: 'none' } }),
      { paragraphs: [{ ...BODY, runs: { sizePt: 12 } }], sections: [SHEET] },
    ],
  },
  *check(sheet) {
    const passages = bodyPassages(sheet);
    const [first] = passages;
    const section = sheet.pageSetup[first?.paragraph.section ?? 0];
    const width = textWidthPt(section);
    if (!first || !section || !width || Math.abs(width - 442.2) > 4) return;
    const spacings = passages.map(spacingsIn);
    // Type of another size or spacing of many kinds is judged by the size rule.
    if (spacings.includes(undefined)) return;
    const spacing = medianOf(spacings);
    if (spacing === undefined) return;
    const grid = section.grid && /Chars$/.test(section.grid.type) ? (section.grid.charSpacePt ?? 0) : 0;
    const characters = Math.floor(width / (16 + spacing + grid) + 0.05);
    if (characters === CHARACTERS_PER_LINE) return;
    yield {
      message: 'characters',
      at: { section: first.paragraph.section ?? 0 },
      data: { characters },
      certainty: 'likely',
      ...(spacing === 0 && {
        fix: {
          safety: 'review',
          edits: [
            {
              kind: 'formatSection',
              section: first.paragraph.section ?? 0,
              set: {
                grid: { type: 'linesAndChars', linePitchPt: LINE_PITCH_PT, charSpacePt: CHARACTER_SPACE_PT },
              },
            },
          ],
        },
      }),
    };
  },
});

/** What each stretch of Han characters adds to their width, in points; undefined where one is not of size 3. */
const spacingsIn = remember((passage: Passage<'runFormat'>): readonly number[] | undefined => {
  const own = stretches(passage).filter(({ han }) => han > 0);
  return own.some(({ format }) => format.sizePt !== 16) ? undefined : own.map(({ format }) => format.spacingPt ?? 0);
});

/** Most stretches of a document have one spacing: counted, not sorted. Absent: there is none. */
function medianOf(spacings: readonly (readonly number[] | undefined)[]): number | undefined {
  const counts = new Map<number, number>();
  let total = 0;
  for (const list of spacings) {
    for (const spacing of list ?? []) {
      counts.set(spacing, (counts.get(spacing) ?? 0) + 1);
      total += 1;
    }
  }
  let left = Math.floor(total / 2);
  for (const [spacing, count] of [...counts].sort(([a], [b]) => a - b)) {
    if (left < count) return spacing;
    left -= count;
  }
  return undefined;
}
