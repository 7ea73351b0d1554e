import type { WrittenDocumentNumber } from '../../text/document-number.ts';
import { findDocumentNumbers } from '../../text/document-number.ts';
import { isProtected } from '../../text/protected.ts';
import { defineRule } from '../rule.ts';

/** Codes that plainly are 机关代字; 案号, 公告号 and contract numbers keep their own marks. */
const CODE = /^[\u4e00-\u9fff]{1,9}(?:发|函|办|政|通|规|电|批|复|任|呈|请|明电|秘|厅字|党字)$/;
/** Numbers given before 2012 are quoted as they were written. */
const FIRST_YEAR = 2012;

/** 引用的发文字号用六角括号，不加“第”，不编虚位。 */
export default defineRule({
  id: 'citation/number-format',
  title: { 'zh-CN': '引用文号的写法', en: 'Form of a cited number' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '7.2.5' },
    { instrument: 'GB/T 15834-2011', clause: '4.9' },
  ],
  severity: 'warning',
  scope: 'paragraph',
  on: ['body', 'heading'],
  cue: /号/,
  fix: 'safe',
  messages: {
    form: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `引用的发文字号应当写作“${expected}”，现为“${actual}”`,
      en: `Expected the cited number as “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '根据《关于防汛工作的通知》（清政发〔2024〕5号）要求。' }] },
      { paragraphs: [{ kind: 'body', text: '根据清政办函〔2023〕12号文件精神。' }] },
    ],
    bad: [
      {
        paragraphs: [{ kind: 'body', text: '根据清政发[2024]5号文件精神。' }],
        fixed: ['根据清政发〔2024〕5号文件精神。'],
      },
      {
        paragraphs: [{ kind: 'body', text: '按照清政办函〔2024〕第12号要求。' }],
        fixed: ['按照清政办函〔2024〕12号要求。'],
      },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '该证书（〔1996〕武司字第82号）继续有效。' }] },
      { paragraphs: [{ kind: 'body', text: '见（2024）京01民终123号判决和《清政发[2024]5号汇编》。' }] },
      { paragraphs: [{ kind: 'body', text: '按照清政发(1998)5号文件执行。' }] },
    ],
  },
  *check({ paragraph: { id, text, protected: spans } }) {
    const quoted = spans.filter(({ kind }) => kind === 'quotation' || kind === 'title');
    for (const number of findDocumentNumbers(text)) {
      const code = codeOf(number.code);
      if (!code || number.placeholder || !number.hasHao || isProtected(quoted, number.start, number.end)) continue;
      if (number.year.length !== 4 || Number(number.year) < FIRST_YEAR) continue;
      const start = number.yearStart;
      const actual = text.slice(start, number.end);
      const expected = writtenWell(number);
      if (actual.replace(/\s/g, '') === expected) continue;
      const at = { paragraph: id, start, end: number.end };
      yield {
        message: 'form',
        at,
        data: { expected: code + expected, actual: code + actual },
        fix: { safety: 'safe', edits: [{ kind: 'replaceText', at, expect: actual, insert: expected }] },
      };
    }
  },
});

/** The code without the words that lead up to it: “根据清政发” → 清政发. */
function codeOf(words: string): string | undefined {
  const code = words.trim().replace(/^.*(?:根据|按照|依据|执行|落实|贯彻|参照|见|和|及|以|即)/, '');
  return CODE.test(code) ? code : undefined;
}

function writtenWell({ year, serial }: WrittenDocumentNumber): string {
  return `〔${year}〕${Number(serial)}号`;
}
