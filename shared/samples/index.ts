/** The project's own sample documents, built in code: right ones, and ones with slips that are named. */
import type { Text } from '../document/document.ts';
import type { FieldValues } from '../writers/templates/index.ts';
import { exampleValues, packDocument, templatePaper } from '../writers/templates/index.ts';
import { BRIEF_SLIPS, REQUEST_SLIPS } from './drafts.ts';
import { NOTICE } from './notice.ts';
import { REQUEST } from './request.ts';
import type { Slip } from './slips.ts';
import { withSlips, wordsOf } from './slips.ts';

export interface Sample {
  readonly id: string;
  readonly title: Text;
  readonly build: () => Uint8Array;
  /** What is wrong in it, one entry a slip, with the rule that finds it. */
  readonly defects: readonly { readonly rule: string; readonly words: string }[];
}

/** 联合上行文: the host first, its number, all signers. */
const JOINT: FieldValues = {
  ...REQUEST,
  issuers: ['清江市文化和旅游局', '清江市财政局', '清江市自然资源局'],
  signers: ['陈启明', '周宁', '李平'],
  copyTo: ['清江市发展和改革委员会'],
};

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
  sample('joint-request', { 'zh-CN': '联合请示（规范件）', en: 'Joint request, conforming' }, ['请示', JOINT], []),
  sample('letter', { 'zh-CN': '函（规范件）', en: 'Letter, conforming' }, ['函', exampleValues('函')], []),
  sample('minutes', { 'zh-CN': '纪要（规范件）', en: 'Minutes, conforming' }, ['纪要', exampleValues('纪要')], []),
  sample(
    'brief-with-slips',
    { 'zh-CN': '简报（待核稿）', en: 'Brief, draft with slips' },
    ['简报', exampleValues('简报')],
    BRIEF_SLIPS,
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
  return { id, title, build, defects: slips.map((slip) => ({ rule: slip.rule, words: wordsOf(slip) })) };
}
