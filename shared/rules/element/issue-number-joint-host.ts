import { findDocumentNumbers } from '../../text/document-number.ts';
import { defineRule } from '../rule.ts';
import { issuerCodes, noList } from '../support/organisation.ts';
import { piecesOf } from '../support/pieces.ts';

const LISTS = { issuerCodes: ['清财发|清江市财政局', '清教发|清江市教育局'] };
const TWO_MARKS = [
  { kind: 'issuerMark', text: '清江市财政局' },
  { kind: 'issuerMark', text: '清江市教育局文件' },
] as const;

/** 联合行文使用主办机关的发文字号；主办机关排列在前。 */
export default defineRule({
  id: 'element/issue-number-joint-host',
  title: { 'zh-CN': '联合行文用主办机关的发文字号', en: 'A joint document takes its host’s number' },
  clauses: [{ instrument: '条例', clause: '第九条（五）' }],
  severity: 'warning',
  scope: 'document',
  on: ['documentNumber'],
  messages: {
    other: ({ code, organ, host }: { code: string; organ: string; host: string }) => ({
      'zh-CN': `联合行文应当使用主办机关的发文字号，“${code}”是${organ}的代字，排列在前的为${host}，请核对`,
      en: `Expected the host’s number; “${code}” is of ${organ}, but ${host} stands first`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [...TWO_MARKS, { kind: 'documentNumber', text: '清财发〔2024〕5号' }], lists: LISTS },
      { paragraphs: [TWO_MARKS[1], { kind: 'documentNumber', text: '清教发〔2024〕5号' }], lists: LISTS },
    ],
    bad: [
      { paragraphs: [...TWO_MARKS, { kind: 'documentNumber', text: '清教发〔2024〕5号' }], lists: LISTS },
      {
        paragraphs: [TWO_MARKS[1], TWO_MARKS[0], { kind: 'documentNumber', text: '清财发〔2024〕15号' }],
        lists: LISTS,
      },
    ],
    traps: [
      // One name over two lines is one issuer.
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市教育局' },
          { kind: 'issuerMark', text: '文件' },
          { kind: 'documentNumber', text: '清财发〔2024〕5号' },
        ],
        lists: LISTS,
      },
    ],
  },
  *check(unit, { lists }) {
    const marks = piecesOf(unit, 'issuerMark')
      .map(({ text }) => text.replace(/[\s\u3000]+/g, '').replace(/文件$/, ''))
      .filter((name) => name !== '');
    const [host] = marks;
    if (!host || marks.length < 2) return;
    const codes = issuerCodes(lists);
    if (!codes) {
      yield { cannotTell: noList('issuerCodes', '机关代字') };
      return;
    }
    for (const { text, at } of piecesOf(unit, 'documentNumber')) {
      const [number] = findDocumentNumbers(text);
      const organ = number && codes.get(number.code);
      if (!organ || organ === host) continue;
      yield { message: 'other', at, data: { code: number.code, organ, host } };
    }
  },
});
