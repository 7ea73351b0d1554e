import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognize } from '../../../shared/structure/recognize.ts';
import { HARDSHIPS } from './hardships/index.ts';
import type { Look, Written } from './written.ts';
import { docxOf, plainOf } from './written.ts';

/** Lines a document may hold, and noise: shuffled together they are worse than any draft. */
const LINES = [
  '东江市人民政府文件',
  '东政发〔2024〕12号',
  '第5期',
  '签发人：张三',
  '关于做好防汛工作的通知',
  '各县区人民政府：',
  '各位代表：',
  '一、总体要求',
  '（一）加强领导。各单位要高度重视。',
  '1. 材料清单；',
  '第一章　总则',
  '第一条　为了加强管理，制定本办法。',
  '附件：1. 名单',
  '附件1',
  '附件',
  '东江市人民政府',
  '2024年6月1日',
  '20XX年X月X日',
  '（此件公开发布）',
  '（联系人：张三',
  '电话：123）',
  '抄送：市委办公室。',
  '东江市人民政府办公室　2024年6月1日印发',
  '出席：张三、李四',
  '— 3 —',
  '特此通知。',
  '',
  '　　',
  '\n',
  'a\nb\n\n各单位：',
  '关于春耕的通知\n各乡镇：\n请落实。\n农业局\n2024年4月3日',
  '东江省人民政府令　第3号',
  '【】〔〕（）()',
  '年月日',
  '—————————',
];
const look = fc.record(
  {
    align: fc.constantFrom('left', 'center', 'right', 'justify'),
    size: fc.constantFrom(10.5, 16, 22, 42),
    color: fc.constantFrom('000000', 'FF0000'),
    indent: fc.constantFrom(0, 2, 8),
    place: fc.constantFrom('body', 'table', 'textbox', 'header', 'footer', 'footnote'),
    label: fc.constantFrom('一、', '（一）', '1.'),
    outlineLevel: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Look>;
const words = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[年月日号第〔〕0-9X　 （）：。附件签发人关于的通知]{0,40}$/) },
);
const written: fc.Arbitrary<Written[]> = fc.array(fc.tuple(words, look), { maxLength: 40 });

describe('recognition', () => {
  it('loses no paragraph: every line of body, tables and text boxes belongs to an element', () => {
    fc.assert(
      fc.property(written, (lines) => {
        const document = docxOf(lines);
        const covered = new Set(recognize(document).elements.flatMap(({ paragraphs }) => paragraphs));
        for (const { id, place, text, label } of document.paragraphs) {
          if (place !== 'body' && place !== 'table' && place !== 'textbox') continue;
          if (((label ?? '') + text).replace(/[\s\u3000\ufffc\u200b]/g, '') !== '') expect(covered.has(id)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives spans inside the text and elements in the order of the document', () => {
    fc.assert(
      fc.property(written, (lines) => {
        const document = docxOf(lines);
        const place = new Map(document.paragraphs.map(({ id }, index) => [id, index]));
        let last = -1;
        for (const { paragraphs, span } of recognize(document).elements) {
          expect(paragraphs.length).toBeGreaterThan(0);
          const at = place.get(paragraphs[0] as never) ?? -1;
          expect(at).toBeGreaterThanOrEqual(last);
          last = at;
          if (!span) continue;
          const { text = '' } = document.paragraphs[at] ?? {};
          expect(paragraphs).toEqual([span.paragraph]);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names each whole paragraph once', () => {
    fc.assert(
      fc.property(written, (lines) => {
        const whole = recognize(docxOf(lines))
          .elements.filter(({ span }) => !span)
          .flatMap(({ paragraphs }) => paragraphs);
        expect(new Set(whole).size).toBe(whole.length);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same of the same document', () => {
    for (const { document } of HARDSHIPS) expect(recognize(document)).toEqual(recognize(structuredClone(document)));
  });

  it('takes hostile and very long documents', () => {
    const hostile = [
      '年'.repeat(50_000),
      '　'.repeat(50_000),
      '（'.repeat(50_000),
      '一'.repeat(50_000),
      '签 '.repeat(20_000),
      'X'.repeat(50_000),
    ];
    for (const text of hostile) expect(recognize(plainOf([text, text])).elements.length).toBeLessThanOrEqual(2);
    const long = Array.from({ length: 20_000 }, (_, index) => LINES[index % LINES.length] ?? '');
    const document = plainOf(long);
    const covered = new Set(recognize(document).elements.flatMap(({ paragraphs }) => paragraphs));
    expect(covered.size).toBe(long.filter((line) => line.trim() !== '').length);
  });
});
