/** Patterns of packs: what is allowed does what it says; what could be slow is refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern, isCompiled } from '../../../shared/packs/patterns.ts';

describe('allowed', () => {
  it.each([
    ['负责|承担', '由其承担', true],
    ['^各', '各县', true],
    ['[，。]$', '完成。', true],
    ['第[一二三]季度?', '第二季', true],
    ['\\d{1,4}年', '2012年', true],
    ['[^长员]', '长', false],
    ['a\\.b', 'a.b', true],
    ['a\\|b', 'a|b', true],
  ])('%s on %s', (source, text, found) => {
    const pattern = compilePattern(source);
    expect(isCompiled(pattern) && pattern.test(text)).toBe(found);
  });
});

describe('refused, with a sentence', () => {
  it.each([
    '',
    'a*',
    'a+',
    '(a)',
    '(?=a)',
    'a{1,}',
    'a{1,40}',
    'a?b?c?',
    '\\1',
    '[a',
    'a||b',
    'x'.repeat(201),
    '\\',
    '\\w+',
    '{2}',
    'a**',
  ])('%s', (source) => {
    const pattern = compilePattern(source);
    expect(isCompiled(pattern)).toBe(false);
    if (!isCompiled(pattern)) expect(pattern['zh-CN']).toMatch(/^条件/);
  });
});

it('what is allowed has no unbounded repetition, whatever is written', () => {
  const pieces = fc.constantFrom(
    'a',
    '中',
    '.',
    '[ab]',
    '\\d',
    '?',
    '{1,3}',
    '*',
    '+',
    '(',
    ')',
    '|',
    '^',
    '$',
    '[',
    ']',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const pattern = compilePattern(parts.join(''));
      if (!isCompiled(pattern)) return;
      const outside = pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
      expect(outside).not.toMatch(/[*+()]/);
    }),
  );
});
