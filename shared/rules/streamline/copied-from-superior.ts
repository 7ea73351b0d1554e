import { overlapShare } from '../../text/overlap.ts';
import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';
import { piecesOf } from '../support/pieces.ts';

const SUPERIOR = '各地要加强防汛值守，完善应急预案，落实抢险队伍和物资，确保人民群众生命财产安全。';

/** 不照抄照搬上级文件：与表单所附上级文件的相同比例。 */
export default defineRule({
  id: 'streamline/copied-from-superior',
  title: { 'zh-CN': '照抄上级文件', en: 'Copied from the superior document' },
  clauses: [{ instrument: '减负规定', clause: '' }],
  severity: 'warning',
  byDefault: 'off',
  scope: 'document',
  on: ['body'],
  needs: ['record'],
  options: { maxSharePercent: 60 as number },
  messages: {
    copied: ({ percent }: { percent: number }) => ({
      'zh-CN': `配套文件不得照抄照搬，现正文约${percent}%与上级文件相同，请核对`,
      en: `About ${percent}% of the text is the superior document’s; please check`,
    }),
  },
  examples: {
    good: [
      {
        date: '2025-03-01',
        paragraphs: [{ kind: 'body', text: '城北县在三处低洼路段各设一个抽排点，由县水务局负责值守到汛期结束。' }],
        record: { fields: { 上级文件正文: SUPERIOR } },
      },
      {
        date: '2025-03-01',
        paragraphs: [{ kind: 'body', text: SUPERIOR }],
        record: { fields: { 上级文件正文: SUPERIOR } },
        options: { maxSharePercent: 100 },
      },
    ],
    bad: [
      {
        date: '2025-03-01',
        paragraphs: [{ kind: 'body', text: SUPERIOR }],
        record: { fields: { 上级文件正文: SUPERIOR } },
      },
      {
        date: '2025-03-01',
        paragraphs: [{ kind: 'body', text: `${SUPERIOR}请抓好落实。` }],
        record: { fields: { 上级文件正文: `为做好工作，${SUPERIOR}` } },
      },
    ],
    traps: [
      {
        date: '2025-03-01',
        paragraphs: [{ kind: 'body', text: '各地要加强防汛值守，具体由各县确定值守点位、人员、车辆和联络方式。' }],
        record: { fields: { 上级文件正文: SUPERIOR } },
      },
    ],
  },
  *check(unit, { options }) {
    const superior = unit.record.fields?.['上级文件正文'];
    if (!superior) {
      yield { cannotTell: notRecorded('上级文件正文') };
      return;
    }
    const text = piecesOf(unit, 'body', 'heading')
      .map((piece) => piece.text)
      .join('');
    const percent = Math.round(overlapShare(text, superior) * 100);
    if (percent > options.maxSharePercent)
      yield { message: 'copied', at: { document: true }, data: { percent }, certainty: 'likely' };
  },
});
