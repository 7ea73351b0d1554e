import { cutWord } from '../../text/word-breaks.ts';
import { defineRule } from '../rule.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';
import { titleLines } from '../support/format/title-lines.ts';

const show = (...lines: readonly string[]) =>
  ({
    paragraphs: [{ kind: 'title', text: lines.join('\n'), runs: { sizePt: 22 }, format: { alignment: 'center' } }],
    form: 'ordinary',
  }) as const;

/** 标题回行词意完整：不把一个词、一个名称拆在两行。 */
export default defineRule({
  id: 'format/title-word-break',
  title: { 'zh-CN': '标题回行不拆词', en: 'Title lines do not cut words' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.1' }],
  severity: 'info',
  scope: 'document',
  on: ['title'],
  needs: ['runFormat', 'paragraphFormat', 'pageSetup'],
  messages: {
    cut: ({ word }: { word: string }) => ({
      'zh-CN': `标题回行时应当词意完整，现“${word}”被拆在两行`,
      en: `Expected title lines broken between words, “${word}” is cut`,
    }),
  },
  examples: {
    good: [
      show('清江市人民政府关于进一步', '加强防汛工作的通知'),
      show('清江市人民政府办公室', '关于印发全民健身计划的通知'),
    ],
    bad: [show('清江市人民', '政府关于加强防汛工作的通知'), show('关于做好全市安全', '生产工作的通知')],
    traps: [show('关于做好防汛工作的通知'), show('清江市财政局', '清江市教育局', '关于拨付资金的通知')],
  },
  *check(sheet) {
    const own = passagesOf(sheet, ofKind('title')).map(({ paragraph }) => paragraph);
    const lines = titleLines(own, sheet.pageSetup);
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      const word = next && cutWord(line.text, next.text);
      if (!next || !word) continue;
      const at = next.start + next.paragraph.text.slice(next.start).search(/\S/);
      yield {
        message: 'cut',
        at: { paragraph: next.paragraph.id, start: at, end: at + 1 },
        data: { word },
        certainty: 'likely',
      };
      return;
    }
  },
});
