import { body, mended } from '../support/examples.ts';
import { isHan, swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 部首、兼容汉字和私用区码位不当汉字用。 */
export default defineRule({
  id: 'wording/compat-character',
  title: { 'zh-CN': '不用部首、兼容和私用码位', en: 'No radicals, compatibility or private characters' },
  clauses: [{ instrument: '通用规范汉字表', clause: '' }],
  severity: 'warning',
  scope: 'paragraph',
  cue: /[\u2e80-\u2fdf\uf900-\ufaff\ue000-\uefff]/,
  fix: 'safe',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `“${actual}”（${codeOf(actual)}）是部首或兼容码位，应当为“${expected}”`,
      en: `${codeOf(actual)} is a radical or compatibility character, expected “${expected}”`,
    }),
    private: ({ actual }: { actual: string }) => ({
      'zh-CN': `此处是私用区码位${codeOf(actual)}，换一台电脑可能显示不出，请核对`,
      en: `${codeOf(actual)} is a private code point that other machines may not show; please check`,
    }),
  },
  examples: {
    good: [body('方方面面的工作'), body('龙年')],
    bad: [
      mended('⽅⽅面面的工作', '方方面面的工作', { count: 2 }),
      mended('⼯作', '工作'),
      { ...body('张\ue123同志'), message: 'private' },
    ],
    traps: [body('〇〡々'), body('\uf0b7 加强领导')],
  },
  *check({ paragraph }) {
    for (const match of paragraph.text.matchAll(/[\u2e80-\u2fdf\uf900-\ufaff\ue000-\uefff]/g)) {
      const [actual] = match;
      const span: readonly [number, number] = [match.index, match.index + 1];
      const expected = actual.normalize('NFKC');
      if (expected !== actual && isHan(expected)) {
        yield { message: 'found', data: { expected, actual }, ...swap(paragraph, span, expected) };
      } else if (actual >= '\ue000' && actual <= '\uefff') {
        yield { message: 'private', data: { actual }, at: { paragraph: paragraph.id, start: span[0], end: span[1] } };
      }
    }
  },
});

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}
