import { defineRule } from '../rule.ts';
import { noList } from '../support/organisation.ts';

const LISTS = { superiorFigures: ['公示期|5个工作日|清江市公示办法', '答复期限|15日|信访工作条例'] };
const FIGURE = /\d{1,6}(?:个工作日|个月|日|天|年|元|万元|％|%)/g;

/** 期限、数额与上位文件不同：上位规定由管理员列出（superiorFigures：事项|期限数额|出处）。 */
export default defineRule({
  id: 'cleanup/conflict-number',
  title: { 'zh-CN': '期限数额与上位规定不同', en: 'Figure differs from the superior text' },
  clauses: [{ instrument: '清理意见', clause: '' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'paragraph',
  on: ['body', 'attachment'],
  cue: /\d/,
  messages: {
    differs: ({ matter, expected, source, actual }: Record<'matter' | 'expected' | 'source' | 'actual', string>) => ({
      'zh-CN': `《${source}》规定${matter}为${expected}，此处为${actual}，请核对`,
      en: `“${source}” has ${expected} for ${matter}, found ${actual}; please check`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: '公示期为5个工作日。' }], lists: LISTS },
      { paragraphs: [{ kind: 'body', text: '报名期为10日。' }], lists: LISTS },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: '公示期为3个工作日。' }], lists: LISTS },
      { paragraphs: [{ kind: 'body', text: '来信的答复期限一般为30日。' }], lists: LISTS },
    ],
    traps: [{ paragraphs: [{ kind: 'body', text: '公示期满后，应当在3日内办结。' }], lists: LISTS }],
  },
  *check({ paragraph: { id, text } }, { lists }) {
    const lines = lists['superiorFigures'];
    if (!lines || lines.length === 0) {
      yield { cannotTell: noList('superiorFigures', '上位规定的期限数额') };
      return;
    }
    for (const line of lines) {
      const [matter = '', expected = '', source = ''] = line.split('|').map((cell) => cell.trim());
      const at = matter === '' ? -1 : text.indexOf(matter);
      if (at < 0) continue;
      const rest =
        /^(?:一般|原则上)?(?:为|不少于|不超过|是)[^，。；]{0,8}/.exec(text.slice(at + matter.length))?.[0] ?? '';
      const [figure] = rest.matchAll(FIGURE);
      if (!figure || figure[0] === expected) continue;
      const start = at + matter.length + figure.index;
      const actual = figure[0];
      yield {
        message: 'differs',
        at: { paragraph: id, start, end: start + actual.length },
        data: { matter, expected, source, actual },
        certainty: 'likely',
      };
    }
  },
});
