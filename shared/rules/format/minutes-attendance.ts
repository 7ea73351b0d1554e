import type { Edit } from '../../document/edit.ts';
import { defineRule } from '../rule.ts';
import { firstLineStart, round } from '../support/format/geometry.ts';
import { faultOf, inFamily } from '../support/format/looks.ts';

const TEXT = '出席：王明、李红、张强';
const show = (label: string, rest: string, firstLineIndentChars = 2) =>
  ({
    paragraphs: [
      {
        kind: 'attendance',
        text: TEXT,
        runs: [
          { length: 3, eastAsianFont: label },
          { length: TEXT.length - 3, eastAsianFont: rest },
        ],
        format: { alignment: 'justify', firstLineIndentChars, leftIndentChars: 0 },
      },
    ],
    form: 'minutes',
  }) as const;
const INDENT_CHARS = 2;
const TOLERANCE_CHARS = 0.5;

/** 出席、请假、列席：左空二字，这几个字用三号黑体，名单用三号仿宋体。 */
export default defineRule({
  id: 'format/minutes-attendance',
  title: { 'zh-CN': '出席、请假、列席名单', en: 'Lists of those present' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '10.3' }],
  severity: 'info',
  scope: 'paragraph',
  on: ['attendance'],
  forms: ['minutes'],
  needs: ['runFormat', 'paragraphFormat'],
  fix: 'safe',
  messages: {
    font: ({ label, actual }: { label: string; actual: string }) => ({
      'zh-CN': `“${label}”一般用三号黑体，现为${actual}`,
      en: `“${label}” is usually set in 16 pt Heiti, found ${actual}`,
    }),
    indent: ({ actual }: { actual: number }) => ({
      'zh-CN': `出席人员名单一般居左空二字编排，现空${actual}字`,
      en: `The list is usually two characters in, found ${actual}`,
    }),
  },
  examples: {
    good: [show('黑体', '仿宋_GB2312'), show('SimHei', '仿宋')],
    bad: [
      { ...show('仿宋_GB2312', '仿宋_GB2312'), message: 'font' },
      { ...show('黑体', '仿宋_GB2312', 0), message: 'indent' },
    ],
    traps: [
      {
        paragraphs: [{ kind: 'body', text: '出席会议的有王明等三人。', runs: { eastAsianFont: '仿宋' } }],
        form: 'minutes',
      },
      { paragraphs: [{ kind: 'attendance', text: TEXT, runs: {}, format: {} }], form: 'minutes' },
    ],
  },
  *check({ element, paragraph }) {
    const label = /^[\s\u3000]*(?:出席|请假|列席|参加)[^：:]{0,4}[：:]/.exec(paragraph.text)?.[0];
    if (!label) return;
    const fault = faultOf({ element, paragraph, start: 0, end: label.length }, inFamily('heiti'));
    if (fault) {
      const [edit, ...more] = fault.edits;
      yield {
        message: 'font',
        at: fault.at,
        data: { label: label.trim(), actual: fault.actual },
        ...(edit && { fix: { safety: 'safe', edits: [edit, ...more] as [Edit, ...Edit[]] } }),
      };
    }
    const start = firstLineStart(paragraph);
    if (start === undefined || Math.abs(start - INDENT_CHARS) <= TOLERANCE_CHARS) return;
    yield {
      message: 'indent',
      at: { paragraph: paragraph.id, start: 0, end: paragraph.text.length },
      data: { actual: round(start) },
      ...(label.trimStart() === label && {
        fix: {
          safety: 'safe',
          edits: [
            {
              kind: 'formatParagraph',
              paragraph: paragraph.id,
              expect: paragraph.text,
              set: { firstLineIndentChars: INDENT_CHARS, leftIndentChars: 0 },
            },
          ],
        },
      }),
    };
  },
});
