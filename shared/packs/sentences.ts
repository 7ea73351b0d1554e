/** What is wrong with a pack, in plain words. */
import type * as z from 'zod/mini';
import type { Text } from '../document/document.ts';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  string: ['文字', 'text'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: ['true 或 false', 'true or false'],
  array: ['列表', 'a list'],
  object: ['对象', 'an object'],
  record: ['对象', 'an object'],
};

export interface DescribedIssue {
  readonly at: readonly PropertyKey[];
  readonly text: Text;
}

/** One issue as a sentence and its place. */
export function describeIssue(issue: Issue): DescribedIssue {
  return { at: issue.path, text: sentence(issue) };
}

function sentence(issue: Issue): Text {
  switch (issue.code) {
    case 'invalid_type': {
      const [zh, en] = KINDS[issue.expected] ?? ['别的类型', issue.expected];
      return text(`应当是${zh}`, `This must be ${en}`);
    }
    case 'unrecognized_keys':
      return text(`不认识的字段“${issue.keys.join('”“')}”`, `Unknown field ${issue.keys.join(', ')}`);
    case 'invalid_value':
      return text(
        `只能是 ${issue.values.map(String).join('、')}`,
        `This must be ${issue.values.map(String).join(', ')}`,
      );
    case 'too_small':
      return issue.origin === 'string'
        ? text(Number(issue.minimum) <= 1 ? '不能为空' : `至少 ${issue.minimum} 个字`, 'This is too short')
        : text(`不能小于 ${issue.minimum}`, `This must be at least ${issue.minimum}`);
    case 'too_big':
      return issue.origin === 'string'
        ? text(`不能超过 ${issue.maximum} 个字`, `This may have ${issue.maximum} characters at most`)
        : text(`不能大于 ${issue.maximum}`, `This must be at most ${issue.maximum}`);
    case 'invalid_format':
      return issue.format === 'date'
        ? text('日期应当写成 YYYY-MM-DD，而且要有这一天', 'A date must be written YYYY-MM-DD and exist')
        : text('写法不对', 'This is not in the expected form');
    case 'invalid_union':
      return text('写法不对：不是允许的任何一种', 'This is none of the allowed forms');
    default:
      return text('写法不对', 'This is not in the expected form');
  }
}

function text(zh: string, en: string): Text {
  return { 'zh-CN': zh, en };
}
