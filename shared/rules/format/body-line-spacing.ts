import { bodyPassages } from '../support/format/passages.ts';
import { round } from '../support/format/geometry.ts';
import { pitchOf } from '../support/format/sheets.ts';
import { defineShapeRule } from '../support/format/shape-rule.ts';
import { A4 } from '../support/format/samples.ts';
import type { Sheet } from '../support/format/shape-rule.ts';
import { LINE_PITCH_PT } from '../../standards/format.ts';

const BODY = { kind: 'body', text: '各地区各部门要高度重视防汛工作，落实值班制度。' } as const;
const EXACT = { ...BODY, format: { lineSpacing: { kind: 'exact', pt: 28.95 } } } as const;
const SINGLE = { ...BODY, format: { lineSpacing: { kind: 'multiple', lines: 1 } } } as const;
const NO_GRID = [{ ...A4, grid: { type: 'none', linePitchPt: 18 } }] as const;
const TOLERANCE_PT = 0.6;

/** 正文各段行距一致，而且由固定值或者文档网格定住；每面几行由另一条规则计算。 */
export default defineShapeRule({
  id: 'format/body-line-spacing',
  title: { 'zh-CN': '正文行距固定', en: 'Fixed pitch of body lines' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '5.2.3' }],
  severity: 'warning',
  fix: 'safe',
  expected: {
    'zh-CN': '正文一般每面排22行，行距固定（如固定值28.95磅）且前后一致',
    en: 'Expected one fixed line pitch throughout (28.95 pt, say) for 22 lines a page',
  },
  select: (sheet) => bodyPassages(sheet),
  prepare: usualPitch,
  judge({ paragraph, sections }, usual) {
    const { lineSpacing } = paragraph.paragraphFormat;
    if (!lineSpacing || hasPicture(paragraph.text)) return undefined;
    const set = { lineSpacing: { kind: 'exact', pt: usual ?? LINE_PITCH_PT } } as const;
    const pitch = pitchOf(paragraph, sections[paragraph.section ?? 0]);
    if (pitch !== undefined && usual !== undefined && Math.abs(pitch - usual) <= TOLERANCE_PT) return undefined;
    if (pitch !== undefined)
      return { actual: `${round(pitch)}磅，与其他段不同`, actualEn: `${round(pitch)} pt, unlike the rest`, set };
    const lines = lineSpacing.kind === 'multiple' ? round(lineSpacing.lines) : 1;
    return lineSpacing.kind === 'multiple'
      ? { actual: `${lines}倍行距`, actualEn: `${lines} lines`, set }
      : { actual: '最小值行距', actualEn: 'a minimum pitch', set };
  },
  examples: {
    good: [{ paragraphs: [EXACT, EXACT], sections: NO_GRID }, { paragraphs: [SINGLE, SINGLE] }],
    bad: [
      { paragraphs: [SINGLE, SINGLE], sections: NO_GRID },
      { paragraphs: [EXACT, EXACT, { ...BODY, format: { lineSpacing: { kind: 'exact', pt: 24 } } }] },
      {
        paragraphs: [EXACT, { ...BODY, format: { lineSpacing: { kind: 'multiple', lines: 1.5 }, snapToGrid: false } }],
      },
    ],
    traps: [
      { paragraphs: [{ ...EXACT, format: { lineSpacing: { kind: 'exact', pt: 28 } } }], sections: NO_GRID },
      { paragraphs: [EXACT, { ...SINGLE, place: 'table' }], sections: NO_GRID },
      { paragraphs: [EXACT, { ...SINGLE, text: '工程位置如下图所示：\ufffc' }], sections: NO_GRID },
    ],
  },
});

function hasPicture(text: string): boolean {
  return text.includes('\ufffc');
}

/** The pitch most body paragraphs have. */
function usualPitch(sheet: Sheet): number | undefined {
  const counts = new Map<number, number>();
  for (const { paragraph } of bodyPassages(sheet)) {
    const pitch = pitchOf(paragraph, sheet.pageSetup[paragraph.section ?? 0]);
    if (pitch !== undefined) counts.set(pitch, (counts.get(pitch) ?? 0) + paragraph.text.length);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
