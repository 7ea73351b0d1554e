import type { Section } from '../../document/document.ts';
import { mmToPt } from '../../document/units.ts';
import { defineRule } from '../rule.ts';
import { bodyPassages } from '../support/format/passages.ts';
import { round } from '../support/format/geometry.ts';
import { softened } from '../support/format/official.ts';
import { pitchOf } from '../support/format/sheets.ts';
import { A4 } from '../support/format/samples.ts';
import { LINE_PITCH_PT, LINES_PER_PAGE, TEXT_AREA_MM } from '../../standards/format.ts';

const BODY = { kind: 'body', text: '各地区各部门要高度重视防汛工作，落实值班制度。' } as const;
const exact = (pt: number) => ({ paragraphs: [{ ...BODY, format: { lineSpacing: { kind: 'exact', pt } } }] }) as const;
const SHEET: Section = { ...A4, grid: { type: 'lines', linePitchPt: 28.95 } };
const SINGLE = { ...BODY, format: { lineSpacing: { kind: 'multiple', lines: 1 } } } as const;
/** 29 磅 makes 21 lines, 28 磅 22.8: both stand in sound documents. */
const NEAR = 1;
const FAR = 3;

/** 由行距推算每面行数：225 毫米高的版心除以行距。 */
export default defineRule({
  id: 'format/lines-per-page',
  title: { 'zh-CN': '每面22行', en: '22 lines a page' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '5.2.3' }],
  severity: 'warning',
  scope: 'document',
  needs: ['runFormat', 'paragraphFormat', 'pageSetup'],
  fix: 'safe',
  messages: {
    lines: ({ lines, pitch }: { lines: number; pitch: number }) => ({
      'zh-CN': `一般每面排22行，现行距${pitch}磅，每面约${lines}行`,
      en: `Expected 22 lines a page, found a pitch of ${pitch} pt: about ${lines} lines`,
    }),
  },
  examples: {
    good: [exact(28.95), exact(28), { paragraphs: [SINGLE], sections: [SHEET] }],
    bad: [exact(20), exact(35), exact(25.5)],
    traps: [
      exact(29),
      exact(30),
      { paragraphs: [SINGLE], sections: [{ ...SHEET, grid: { type: 'lines', linePitchPt: 29.6 } }] },
    ],
  },
  *check(sheet, context) {
    const passages = bodyPassages(sheet);
    const found = passages.flatMap(({ paragraph }) => {
      const pitch = pitchOf(paragraph, sheet.pageSetup[paragraph.section ?? 0]);
      return pitch === undefined ? [] : [{ paragraph, pitch, length: paragraph.text.length }];
    });
    const [usual] = [...groupLengths(found)].sort(([, a], [, b]) => b - a);
    if (!usual) return;
    const [pitch] = usual;
    const lines = Math.floor(mmToPt(TEXT_AREA_MM.height) / pitch + 0.02);
    if (Math.abs(lines - LINES_PER_PAGE) <= NEAR) return;
    const first = found.find((each) => each.pitch === pitch)?.paragraph;
    if (!first) return;
    const [edit, ...more] = found
      .filter((each) => each.pitch === pitch)
      .map(({ paragraph: { id, text } }) => ({
        kind: 'formatParagraph' as const,
        paragraph: id,
        expect: text,
        set: { lineSpacing: { kind: 'exact' as const, pt: LINE_PITCH_PT } },
      }));
    const isNear = Math.abs(lines - LINES_PER_PAGE) < FAR;
    yield {
      message: 'lines',
      at: { paragraph: first.id, start: 0, end: first.text.length },
      data: { lines, pitch: round(pitch) },
      ...(isNear ? { severity: 'info' } : softened(context)),
      ...(edit && { fix: { safety: 'safe', edits: [edit, ...more] } }),
    };
  },
});

function groupLengths(
  found: readonly { readonly pitch: number; readonly length: number }[],
): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (const { pitch, length } of found) lengths.set(pitch, (lengths.get(pitch) ?? 0) + length);
  return lengths;
}
