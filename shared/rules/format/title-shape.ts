import { defineRule } from '../rule.ts';
import { passagesOf, ofKind } from '../support/format/passages.ts';
import { titleLines } from '../support/format/title-lines.ts';

const show = (...lines: readonly string[]) =>
  ({
    paragraphs: [{ kind: 'title', text: lines.join('\n'), runs: { sizePt: 22 }, format: { alignment: 'center' } }],
    form: 'ordinary',
  }) as const;
/** A last line this short under a long one is left over, not laid out. */
const LEFTOVER_CHARS = 4;
const LONG_CHARS = 10;
const WAIST_CHARS = 2;

/** 多行标题排成梯形或者菱形：末行只剩两三个字、中间短两头长（沙漏形）的提示。 */
export default defineRule({
  id: 'format/title-shape',
  title: { 'zh-CN': '标题排成梯形或菱形', en: 'Title as a trapezoid or lozenge' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.3.1' }],
  severity: 'info',
  scope: 'document',
  on: ['title'],
  needs: ['runFormat', 'paragraphFormat', 'pageSetup'],
  messages: {
    leftover: ({ actual }: { actual: string }) => ({
      'zh-CN': `标题回行时应当长短适宜、排列对称，使用梯形或者菱形，现末行只有“${actual}”`,
      en: `Expected balanced title lines in a trapezoid or lozenge, the last line is only “${actual}”`,
    }),
    waist: ({ actual }: { actual: string }) => ({
      'zh-CN': `标题回行时应当使用梯形或者菱形，现中间一行“${actual}”最短`,
      en: `Expected title lines in a trapezoid or lozenge, the middle line “${actual}” is the shortest`,
    }),
  },
  examples: {
    good: [
      show('清江市人民政府关于进一步', '加强防汛工作的通知'),
      show('清江市人民政府关于', '进一步加强城乡社区治理体系建设', '的若干实施意见'),
    ],
    bad: [
      { ...show('清江市人民政府关于进一步加强防汛工作', '的通知'), message: 'leftover' },
      { ...show('清江市人民政府关于进一步加强', '城乡社区', '治理体系建设的实施意见'), message: 'waist' },
      { ...show('清江市人民政府办公室关于印发全民健身计划通知'), message: 'leftover' },
    ],
    traps: [show('关于做好防汛工作的通知'), show('清江市人民政府', '公告')],
  },
  *check(sheet) {
    const own = passagesOf(sheet, ofKind('title')).map(({ paragraph }) => paragraph);
    const lines = titleLines(own, sheet.pageSetup);
    const last = lines.at(-1);
    if (!last || lines.length < 2) return;
    const certainty = lines.every(({ byHand }) => byHand) ? 'certain' : 'likely';
    const widths = lines.map(({ width }) => width);
    const spanOf = (line: typeof last) => {
      const start = line.start + line.paragraph.text.slice(line.start).search(/\S/);
      return { paragraph: line.paragraph.id, start, end: start + line.text.length };
    };
    const longest = Math.max(...widths);
    const waist = lines.slice(1, -1).find(({ width }) => {
      const edge = Math.min(widths[0] ?? 0, widths.at(-1) ?? 0);
      return width + WAIST_CHARS <= edge;
    });
    if (last.width < LEFTOVER_CHARS && longest >= LONG_CHARS && last.width * 2 < longest)
      yield { message: 'leftover', at: spanOf(last), data: { actual: last.text }, certainty };
    else if (waist) yield { message: 'waist', at: spanOf(waist), data: { actual: waist.text }, certainty };
  },
});
