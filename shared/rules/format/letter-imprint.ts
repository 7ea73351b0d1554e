import { defineRule } from '../rule.ts';

const COPY = { kind: 'copyTo', text: '抄送：市财政局。' } as const;
const PRINTING = { kind: 'printing', text: '清江市人民政府办公室　2024年5月6日印发' } as const;

/** 信函格式的版记不加印发机关和印发日期、分隔线；标志不加“文件”二字。 */
export default defineRule({
  id: 'format/letter-imprint',
  title: { 'zh-CN': '信函的版记', en: 'Imprint of a letter' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '10.1' }],
  severity: 'warning',
  scope: 'document',
  forms: ['letter'],
  on: ['copyTo', 'printing', 'issuerMark'],
  needs: ['paragraphFormat'],
  messages: {
    printing: () => ({
      'zh-CN': '信函格式的版记不加印发机关和印发日期、分隔线，现有印发机关或者印发日期',
      en: 'The imprint of a letter carries no printing organ and date, found them',
    }),
    mark: ({ actual }: { actual: string }) => ({
      'zh-CN': `信函格式的发文机关标志使用发文机关全称或者规范化简称、不加“文件”二字，现为“${actual}”`,
      en: `The masthead of a letter is the organ’s name without 文件, found “${actual}”`,
    }),
    line: () => ({
      'zh-CN': '信函格式的版记不加分隔线，现抄送机关上下有线',
      en: 'The imprint of a letter carries no lines, found them',
    }),
  },
  examples: {
    good: [
      { paragraphs: [COPY], form: 'letter' },
      { paragraphs: [{ kind: 'issuerMark', text: '清江市财政局' }, COPY], form: 'letter' },
    ],
    bad: [
      { paragraphs: [COPY, PRINTING], form: 'letter', message: 'printing' },
      { paragraphs: [{ kind: 'issuerMark', text: '清江市财政局文件' }], form: 'letter', message: 'mark' },
      {
        paragraphs: [{ ...COPY, format: { borders: { top: { style: 'single', widthPt: 1, color: '000000' } } } }],
        form: 'letter',
        message: 'line',
      },
    ],
    traps: [
      { paragraphs: [COPY, PRINTING], form: 'ordinary' },
      {
        paragraphs: [
          { ...COPY, format: { borders: { bottom: { style: 'thinThickSmallGap', widthPt: 3, color: 'FF0000' } } } },
        ],
        form: 'letter',
      },
    ],
  },
  *check({ outline, paragraphs }) {
    const first = (wanted: string) => {
      const element = outline.elements.find(({ kind }) => kind === wanted);
      return paragraphs.find(({ id }) => id === element?.paragraphs[0]);
    };
    const mark = first('issuerMark');
    const printing = first('printing');
    const copy = first('copyTo');
    if (mark && /文件\s*$/.test(mark.text)) {
      const at = { paragraph: mark.id, start: 0, end: mark.text.length };
      yield { message: 'mark', at, data: { actual: mark.text.replace(/[\s\ufffc]+/g, '') } };
    }
    if (printing) yield { message: 'printing', at: { paragraph: printing.id, start: 0, end: printing.text.length } };
    const { top, bottom } = copy?.paragraphFormat.borders ?? {};
    const isBlack = [top, bottom].some((line) => line?.color === '000000');
    if (copy && isBlack)
      yield { message: 'line', at: { paragraph: copy.id, start: 0, end: copy.text.length }, severity: 'info' };
  },
});
