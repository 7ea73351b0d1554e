import { parseCount } from '../../text/quantities.ts';
import { body } from '../support/examples.ts';
import { prose } from '../support/parts.ts';
import type { Words } from '../support/words.ts';
import { defineRule } from '../rule.ts';

interface Use {
  readonly words: Words;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly measure: string;
  readonly kind: string;
  readonly noun: string;
}

const PHRASE =
  /([一二三四五六七八九十]{1,3}|\d{1,3})(项|个|大|条|件|类)(重大|重点|重要|主要|专项|关键|核心|标志性)([一-鿿]{2})/g;

/** 同一批事项的数目、量词和修饰语前后一致。 */
export default defineRule({
  id: 'consistency/number-noun',
  title: { 'zh-CN': '数目、量词与名称前后一致', en: 'Number, measure and noun agree throughout' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'info',
  scope: 'document',
  messages: {
    variants: ({ forms }: { forms: readonly string[] }) => ({
      'zh-CN': `同一事项似有不同写法：${forms.join('、')}，请核对`,
      en: `One thing seems to be named in several ways: ${forms.join(', ')}; please check`,
    }),
  },
  examples: {
    good: [body('推进21项重大行动，21项重大行动全面启动。'), body('新开工20项重大工程，续建30项重大工程')],
    bad: [
      body('部署21项重大行动。', '推进21项重点行动。'),
      body('推进21项重大行动，成立21个重大行动领导小组。'),
      body('十大重点行动、10项重点行动'),
    ],
    traps: [body('5项重大工程、5项重点任务'), body('两项重大改革，两项重点改革')],
  },
  *check({ paragraphs, outline }) {
    const groups = new Map<string, Use[]>();
    for (const { paragraph } of prose(paragraphs, outline)) {
      if (!/重[大点要]|主要|专项|关键|核心|标志性/.test(paragraph.text)) continue;
      for (const match of paragraph.text.matchAll(PHRASE)) {
        const [whole, written = '', measure = '', kind = '', noun = ''] = match;
        const number = parseCount(written);
        if (
          number === undefined ||
          number < 3 ||
          /[第\d一二三四五六七八九十百前]/.test(paragraph.text.charAt(match.index - 1))
        )
          continue;
        const use = {
          words: paragraph,
          start: match.index,
          end: match.index + whole.length,
          number,
          measure,
          kind,
          noun,
        };
        const key = `${number}|${noun}`;
        groups.set(key, [...(groups.get(key) ?? []).slice(0, 50), use]);
      }
    }
    for (const uses of groups.values()) {
      const forms = [...new Set(uses.map(({ words, start, end }) => words.text.slice(start, end)))];
      const [first] = uses;
      const odd = uses.find(({ measure, kind }) => measure !== first?.measure || kind !== first.kind);
      if (!odd) continue;
      const at = { paragraph: odd.words.id, start: odd.start, end: odd.end };
      yield { message: 'variants', at, data: { forms }, certainty: 'likely' };
    }
  },
});
