/**
 * The patterns a pack may carry: a subset of regular expressions that no text can make slow, so that a pack deployed
 * to a thousand desks stays data. Allowed: literal characters, `.`, classes `[…]`, the escapes \d \s and escaped marks,
 * `|` between alternatives, `^` and `$`, and `?` or `{m,n}` with n ≤ 16 behind one character; at most two of these
 * quantifiers in one alternative. No groups, no `*`, no `+`, no look-around, no back references.
 */
import type { Text } from '../document/document.ts';

const MAX_LENGTH = 200;
const MAX_ALTERNATIVES = 32;
const MAX_QUANTIFIERS = 2;
const MAX_REPEAT = 16;

/** The pattern compiled, or the sentence that says what of it is not allowed. */
export function compilePattern(source: string): RegExp | Text {
  const problem = problemOf(source);
  if (problem) return problem;
  try {
    return new RegExp(source, 'u');
  } catch {
    return say('写法不完整，不能识别', 'is not well formed');
  }
}

export function isCompiled(pattern: RegExp | Text): pattern is RegExp {
  return pattern instanceof RegExp;
}

function say(zh: string, en: string): Text {
  return { 'zh-CN': `条件${zh}`, en: `The condition ${en}` };
}

function problemOf(source: string): Text | undefined {
  if (source === '') return say('不能为空', 'must not be empty');
  if (source.length > MAX_LENGTH)
    return say(`不能超过 ${MAX_LENGTH} 个字符`, `may have ${MAX_LENGTH} characters at most`);
  const alternatives = splitAlternatives(source);
  if (!alternatives) return say('中的方括号没有配对', 'has an unpaired bracket');
  if (alternatives.length > MAX_ALTERNATIVES)
    return say(`最多有 ${MAX_ALTERNATIVES} 个并列项`, `may have ${MAX_ALTERNATIVES} alternatives at most`);
  for (const alternative of alternatives) {
    const problem = problemOfAlternative(alternative);
    if (problem) return problem;
  }
  return undefined;
}

function splitAlternatives(source: string): readonly string[] | undefined {
  const parts: string[] = [];
  let part = '';
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? '';
    if (character === '\\') {
      part += character + (source[at + 1] ?? '');
      at += 1;
    } else if (character === '|' && !inClass) {
      parts.push(part);
      part = '';
    } else {
      if (character === '[' && !inClass) inClass = true;
      else if (character === ']') inClass = false;
      part += character;
    }
  }
  return inClass ? undefined : [...parts, part];
}

/** One character, class or escape, with or without a bounded quantifier. */
const ATOM =
  /^(?:\\[ds.|?{}[\]()^$*+\\/-]|\[\^?(?:\\[ds\]\\^-]|[^\]\\])+\]|[^\\[\](){}*+?|^$])(\?|\{(\d{1,2})(?:,(\d{1,2}))?\})?/u;

function problemOfAlternative(alternative: string): Text | undefined {
  let rest = alternative.replace(/^\^/, '');
  if (/(?:^|[^\\])(?:\\\\)*\$$/.test(rest)) rest = rest.slice(0, -1);
  if (rest === '') return say('中有空的并列项', 'has an empty alternative');
  let quantifiers = 0;
  while (rest !== '') {
    const atom = ATOM.exec(rest);
    if (!atom) return say(`中“${[...rest][0]}”的用法不允许`, `uses “${[...rest][0]}” in a way that is not allowed`);
    if (atom[1]) quantifiers += 1;
    if (Number(atom[3] ?? atom[2] ?? 1) > MAX_REPEAT)
      return say(`中的重复次数不能超过 ${MAX_REPEAT}`, `may repeat ${MAX_REPEAT} times at most`);
    rest = rest.slice(atom[0].length);
  }
  return quantifiers > MAX_QUANTIFIERS
    ? say(`每个并列项最多有 ${MAX_QUANTIFIERS} 处重复`, `may have ${MAX_QUANTIFIERS} quantifiers in one alternative`)
    : undefined;
}
