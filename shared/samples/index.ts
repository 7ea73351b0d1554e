/** The project's own sample documents, built in code: right ones, and ones with slips that are named. */
import type { Text } from '../document/document.ts';
import type { FieldValues } from '../writers/templates/index.ts';
import { packDocument, templatePaper } from '../writers/templates/index.ts';
import { NOTICE } from './notice.ts';
import { REQUEST } from './request.ts';
import type { Slip } from './slips.ts';
import { withSlips } from './slips.ts';

export interface Sample {
  readonly id: string;
  readonly title: Text;
  readonly build: () => Uint8Array;
  /** What is wrong in it, one entry a slip, with the rule that finds it. */
  readonly defects: readonly { readonly rule: string; readonly words: string }[];
}

const REQUEST_SLIPS: readonly Slip[] = [
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

export const samples: readonly Sample[] = [
  sample('conforming-request', { 'zh-CN': '请示（规范件）', en: 'Request, conforming' }, ['请示', REQUEST], []),
  sample(
    'draft-with-slips',
    { 'zh-CN': '请示（待核稿）', en: 'Request, draft with slips' },
    ['请示', REQUEST],
    REQUEST_SLIPS,
  ),
  sample(
    'notice-with-attachment',
    { 'zh-CN': '通知（规范件）', en: 'Notice with an attachment' },
    ['通知', NOTICE],
    [],
  ),
];

function sample(
  id: string,
  title: Text,
  [genre, values]: readonly [string, FieldValues],
  slips: readonly Slip[],
): Sample {
  const build = (): Uint8Array => {
    const paper = templatePaper(genre, values);
    if (!paper) throw new Error(`sample: no template for ${genre}`);
    return packDocument(withSlips(paper, slips));
  };
  return { id, title, build, defects: slips.map(({ rule, to }) => ({ rule, words: to })) };
}
