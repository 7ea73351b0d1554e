import { bodyPassages } from '../support/format/passages.ts';
import { emPt, textWidthPt, widthOf } from '../support/format/geometry.ts';
import { defineAloneRule, shown } from '../support/format/shape-rule.ts';

const LONG = '各地区各部门要高度重视防汛工作，落实值班制度，加强巡查检查，发现险情立即报告，确保人民群众生命财产安全。';
const SAMPLE = { kind: 'body', text: LONG, runs: { sizePt: 16 } } as const;

/** 多行的正文两端对齐或者左对齐，不居中、不右对齐。 */
export default defineAloneRule({
  id: 'format/body-alignment',
  title: { 'zh-CN': '正文对齐方式', en: 'Alignment of the body' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.3' }],
  severity: 'info',
  fix: 'safe',
  expected: { 'zh-CN': '正文一般两端对齐、回行顶格', en: 'Expected body text justified or left aligned' },
  select: (sheet) => bodyPassages(sheet),
  judgeAlone({ paragraph, section }) {
    const { alignment } = paragraph.paragraphFormat;
    const line = textWidthPt(section);
    const name = alignment === 'center' ? '居中' : alignment === 'right' ? '右对齐' : undefined;
    if (!name || !line || widthOf(paragraph.text) * emPt(paragraph) <= line || !/[。；]/.test(paragraph.text))
      return undefined;
    return {
      actual: name,
      actualEn: alignment === 'center' ? 'centred' : 'right aligned',
      set: { alignment: 'justify' },
    };
  },
  examples: {
    good: [shown(SAMPLE, { alignment: 'justify' }), shown(SAMPLE, { alignment: 'left' })],
    bad: [shown(SAMPLE, { alignment: 'center' }), shown(SAMPLE, { alignment: 'right' })],
    traps: [
      shown({ ...SAMPLE, text: '（此件公开发布，各地可转发。）' }, { alignment: 'center' }),
      shown({ ...SAMPLE, place: 'table' }, { alignment: 'center' }),
    ],
  },
});
