/** Slips of the models that are not right, each with the rule that finds it. */
import type { Slip } from './slips.ts';

/** A hasty 请示: one slip a rule. */
export const REQUEST_SLIPS: readonly Slip[] = [
  { rule: 'element/issue-number-brackets', from: '〔2026〕12号', to: '[2026]12号' },
  { rule: 'element/issue-number-no-padding', from: '[2026]12号', to: '[2026]012号' },
  { rule: 'element/signer-label', from: '签发人：', to: '签发人:' },
  { rule: 'punctuation/title-end-mark', from: '关于建设城北图书馆的请示', to: '关于建设城北图书馆的请示。' },
  {
    rule: 'routing/request-single-recipient',
    from: '清江市人民政府：',
    to: '清江市人民政府，清江市发展和改革委员会：',
  },
  { rule: 'element/recipient-colon', from: '清江市发展和改革委员会：', to: '清江市发展和改革委员会:' },
  { rule: 'consistency/weekday', from: '近年来，', to: '2026年2月10日（星期三），我局召开专题会议。近年来，' },
  { rule: 'wording/confusable', from: '拟建设城北图书馆', to: '布署建设城北图书馆' },
  {
    rule: 'wording/as-of',
    from: '城北片区常住人口约12万人，片区内',
    to: '截止2025年底，城北片区常住人口约12万人，片区内',
  },
  { rule: 'numerals/percent-range', from: '人均藏书量低于全市平均水平', to: '人均藏书量比全市平均水平低10-20%' },
  { rule: 'punctuation/ordinal-paren-mark', from: '（二）资金来源。', to: '（二）、资金来源。' },
  { rule: 'punctuation/halfwidth-in-chinese', from: '确保项目按期建成', to: '确保质量,按期建成' },
  { rule: 'format/heading1-font', in: '二、建设方案', style: 'Heading3' },
  { rule: 'format/title-size', in: '关于建设城北图书馆的请示', direct: { sizePt: 18 } },
  { rule: 'format/recipient-flush-left', in: '清江市发展和改革委员会', direct: { firstLine: 2 } },
  { rule: 'genre/closing-phrase-missing', from: '妥否，请批示。', to: '我局将按照上级要求抓好落实。' },
  { rule: 'element/attachment-note-end-mark', from: '1.城北图书馆建设方案', to: '1.城北图书馆建设方案；' },
  { rule: 'element/date-no-padding', from: '2026年3月2日', to: '2026年03月02日' },
  {
    rule: 'element/notes-parentheses',
    from: '（联系人：周宁，联系电话：0000-1234567）',
    to: '联系人：周宁，联系电话：0000-1234567',
  },
  { rule: 'element/cc-label-period', from: '清江市自然资源局。', to: '清江市自然资源局' },
  { rule: 'consistency/date-order', from: '2026年3月3日印发', to: '2026年3月1日印发' },
  { rule: 'element/imprint-date-format', from: '2026年3月1日印发', to: '2026年03月01日印发' },
];

/** A hasty 简报. */
export const BRIEF_SLIPS: readonly Slip[] = [
  { rule: 'wording/confusable', from: '逐条研究办理', to: '逐条研究布署' },
  { rule: 'numerals/fullwidth-digits', from: '意见建议86条', to: '意见建议８６条' },
  { rule: 'punctuation/straight-quotes', from: '增设少年儿童阅读区', to: '增设"少儿阅读区"' },
];
