import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

const PAPER = /(?:提示|提醒|便笺|便函|工作要求|告知书|明白纸|通知单|任务单|提示函)$/;
const DIRECTIVE =
  /(?:认真|抓好|遵照)(?:贯彻)?(?:执行|落实)|务必|限期|必须|(?:月\d{1,2}日|月底)前[^。；]{0,12}(?:报送|上报|反馈|完成)/;
const DEMAND = { kind: 'body', text: '请各县区务必抓好落实，6月30日前报送情况。' } as const;

/** 防止以便笺、提示等形式变相发文：无文号无版头而布置工作的提示，是否变相由人判断。 */
export default defineRule({
  id: 'streamline/red-head-to-white',
  title: { 'zh-CN': '以便笺、提示等布置工作', en: 'Directives on un-numbered papers' },
  clauses: [{ instrument: '减负规定', clause: '' }],
  severity: 'warning',
  scope: 'document',
  on: ['title'],
  messages: {
    white: ({ paper, words }: { paper: string; words: string }) => ({
      'zh-CN': `不得以便笺、提示等形式变相发文，本件为“${paper}”、没有发文字号而有“${words}”，请核对是否应当正式行文`,
      en: `Un-numbered papers are not to stand in for documents; this “${paper}” says “${words}”, please check`,
    }),
  },
  examples: {
    good: [
      { date: '2025-03-01', paragraphs: [{ kind: 'title', text: '关于防汛工作的通知' }, DEMAND] },
      {
        date: '2025-03-01',
        paragraphs: [
          { kind: 'title', text: '高温天气温馨提示' },
          { kind: 'body', text: '请市民减少外出。' },
        ],
      },
    ],
    bad: [
      { date: '2025-03-01', paragraphs: [{ kind: 'title', text: '防汛工作提示' }, DEMAND] },
      {
        date: '2025-03-01',
        paragraphs: [
          { kind: 'title', text: '关于报送材料的便笺' },
          { kind: 'body', text: '请于6月10日前报送。必须主要负责同志签字。' },
        ],
      },
    ],
    traps: [
      {
        date: '2025-03-01',
        paragraphs: [
          { kind: 'documentNumber', text: '清防办〔2025〕3号' },
          { kind: 'title', text: '防汛工作提示' },
          DEMAND,
        ],
      },
    ],
  },
  *check(unit) {
    const pieces = piecesOf(unit, 'title');
    const last = pieces.at(-1);
    const paper = PAPER.exec(joined(pieces))?.[0];
    if (!last || !paper || piecesOf(unit, 'documentNumber', 'issuerMark').length > 0) return;
    const words = piecesOf(unit, 'body', 'heading')
      .map(({ text }) => DIRECTIVE.exec(text)?.[0])
      .find((found) => found !== undefined);
    if (words) yield { message: 'white', at: last.at, data: { paper, words }, certainty: 'likely' };
  },
});
