import { defineRule } from '../rule.ts';
import { findOrgan, organsOf } from '../support/organisation.ts';
import { joined, namesIn, piecesOf } from '../support/pieces.ts';

const DEPARTMENT = /(?:局|厅|部|委|委员会|署)$/;
const NOT_DEPARTMENT = /办公厅|办公室|人民政府|党委|省委|市委|县委|区委|州委|工委|党组|国务院|常委会|中央/;
const LOWER = /(?:人民政府|党委|县委|区委|市委|乡镇党委)(?:（[^）]*）)?$/;
const DIRECTIVE = /必须|务必|不得|限期|严禁/;
const AUTHORISED = /经[^。；，]{0,24}(?:同意|批准|授权)|受[^。；，]{0,16}委托|根据[^。；]{0,24}授权/;
const NOTICE = [
  { kind: 'recipient', text: '各县（区）人民政府：' },
  { kind: 'body', text: '各地必须在6月底前完成，不得拖延。' },
] as const;

/** 部门不向下级党委、政府发布指令性公文：未经政府同意或者授权而提出指令性要求的提示。 */
export default defineRule({
  id: 'routing/directive-to-lower-committee',
  title: { 'zh-CN': '部门不向下级党委政府发指令', en: 'A department does not direct lower governments' },
  clauses: [{ instrument: '条例', clause: '第十六条（二）' }],
  severity: 'error',
  scope: 'document',
  on: ['recipient'],
  genres: ['通知', '决定', '命令'],
  messages: {
    directive: ({ issuer, name, words }: { issuer: string; name: string; words: string }) => ({
      'zh-CN': `部门不得向下级党委、政府发布指令性公文或者提出指令性要求，“${issuer}”主送“${name}”并有“${words}”，请核对是否经同意或者授权`,
      en: `A department must not direct lower committees or governments; “${issuer}” addresses “${name}” with “${words}”`,
    }),
  },
  examples: {
    good: [
      { genre: '通知', paragraphs: [...NOTICE, { kind: 'issuer', text: '清江市人民政府办公室' }] },
      {
        genre: '通知',
        paragraphs: [
          { kind: 'recipient', text: '各县（区）人民政府：' },
          { kind: 'body', text: '经市政府同意，现将有关事项通知如下，各地不得拖延。' },
          { kind: 'issuer', text: '清江市财政局' },
        ],
      },
    ],
    bad: [
      { genre: '通知', paragraphs: [...NOTICE, { kind: 'issuer', text: '清江市财政局' }] },
      {
        genre: '通知',
        paragraphs: [
          { kind: 'recipient', text: '城北县人民政府：' },
          { kind: 'body', text: '务必于月底前整改到位。' },
          { kind: 'issuer', text: '清江市财政局' },
        ],
        lists: { organs: ['清江市财政局||4|部门|清江市人民政府|'] },
      },
    ],
    traps: [
      {
        genre: '通知',
        paragraphs: [
          { kind: 'recipient', text: '各县（区）财政局：' },
          { kind: 'body', text: '各地必须在6月底前完成。' },
          { kind: 'issuer', text: '清江市财政局' },
        ],
      },
      { genre: '函', paragraphs: [...NOTICE, { kind: 'issuer', text: '清江市财政局' }] },
    ],
  },
  *check(unit, { lists }) {
    const issuers = piecesOf(unit, 'issuer').map(({ text }) => text.replace(/[\s\u3000]+/g, ''));
    const [issuer] = issuers;
    if (!issuer || issuers.some((each) => !DEPARTMENT.test(each) || NOT_DEPARTMENT.test(each))) return;
    const body = joined(piecesOf(unit, 'body', 'heading'));
    const words = DIRECTIVE.exec(body)?.[0];
    if (!words || AUTHORISED.test(body)) return;
    const isKnown = findOrgan(organsOf(lists) ?? [], issuer)?.kind === '部门';
    for (const { name, at } of namesIn(piecesOf(unit, 'recipient'))) {
      if (!LOWER.test(name)) continue;
      yield {
        message: 'directive',
        at,
        data: { issuer, name, words },
        ...(!isKnown && { severity: 'warning' as const, certainty: 'likely' as const }),
      };
      return;
    }
  },
});
