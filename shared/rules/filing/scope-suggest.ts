import { judgeFilingScope } from '../../text/filing-scope.ts';
import { defineRule } from '../rule.ts';
import { joined, piecesOf } from '../support/pieces.ts';

/** 可以成为规范性文件的文种；请示、报告、议案、函、纪要和备案件自己的文书都不在内。 */
const FILED: ReadonlySet<string> = new Set(['决议', '决定', '命令', '公告', '通告', '意见', '通知']);

/** 像是规范性文件的提示是否需要报备；不代替人的认定。 */
export default defineRule({
  id: 'filing/scope-suggest',
  title: { 'zh-CN': '是否需要报送备案', en: 'Whether it must be filed' },
  clauses: [{ instrument: '备案审查规定', clause: '第二条' }],
  severity: 'info',
  scope: 'document',
  on: ['title'],
  wholeDocument: true,
  messages: {
    suggest: ({ because }: { because: string }) => ({
      'zh-CN': `具有普遍约束力、可以反复适用的文件应当报送备案，本件有“${because}”，请核对是否列入备案范围`,
      en: `A document of general and repeated effect is filed; this one has “${because}”, please check`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于召开防汛会议的通知' }] },
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于建设图书馆的请示' }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于印发清江市防汛办法的通知' }] },
      {
        paragraphs: [
          { kind: 'title', text: '清江市人民政府关于规范停车收费的通知' },
          { kind: 'body', text: '本通知适用于清江市行政区域内的停车单位，自2024年7月1日起施行。' },
        ],
      },
    ],
    traps: [
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于表彰防汛先进集体的决定' }] },
      { paragraphs: [{ kind: 'title', text: '清江市人民政府关于做好秋收工作的通知' }] },
      {
        genre: '备案报告',
        paragraphs: [{ kind: 'title', text: '清江市人民政府关于报送《清江市防汛办法》的备案报告' }],
      },
      {
        genre: '议案',
        paragraphs: [{ kind: 'title', text: '清江市人民政府关于提请审议《清江市防汛条例（草案）》的议案' }],
      },
    ],
  },
  *check(unit, { genre }) {
    if (genre !== undefined && !FILED.has(genre)) return;
    const pieces = piecesOf(unit, 'title');
    const [first] = pieces;
    const text = piecesOf(unit, 'body', 'attachment')
      .map((piece) => piece.text)
      .join('\n');
    const { verdict, because } = judgeFilingScope(joined(pieces), text);
    if (first && verdict === 'in') yield { message: 'suggest', at: first.at, data: { because }, certainty: 'likely' };
  },
});
