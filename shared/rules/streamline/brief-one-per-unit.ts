import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';

const briefs = (...names: readonly string[]) => ({ lists: { 本单位简报: names } });

/** 各单位的简报原则上只保留一种，须经核定。 */
export default defineRule({
  id: 'streamline/brief-one-per-unit',
  title: { 'zh-CN': '一个单位一种简报', en: 'One brief per unit' },
  clauses: [{ instrument: '精简意见', clause: '' }],
  severity: 'warning',
  scope: 'document',
  genres: ['简报'],
  needs: ['record'],
  options: { maxKinds: 1 as number },
  messages: {
    several: ({ count, max, names }: { count: number; max: number; names: string }) => ({
      'zh-CN': `简报原则上按${max}种核定，台账中本单位有${count}种：${names}`,
      en: `Expected at most ${max} kind of brief, found ${count} on record: ${names}`,
    }),
  },
  examples: {
    good: [
      { genre: '简报', paragraphs: [], record: briefs('防汛工作简报') },
      { genre: '简报', paragraphs: [], record: briefs('防汛工作简报', '水利信息'), options: { maxKinds: 2 } },
    ],
    bad: [
      { genre: '简报', paragraphs: [], record: briefs('防汛工作简报', '水利信息') },
      { genre: '简报', paragraphs: [], record: briefs('甲', '乙', '丙'), options: { maxKinds: 2 } },
    ],
    traps: [{ genre: '简报', paragraphs: [], record: briefs('防汛工作简报', '防汛工作简报') }],
  },
  *check({ record: { lists } }, { options }) {
    const briefsKept = lists?.['本单位简报'];
    if (!briefsKept) {
      yield { cannotTell: notRecorded('本单位简报') };
      return;
    }
    const kinds = [...new Set(briefsKept.map((name) => name.trim()))];
    const [count, max] = [kinds.length, options.maxKinds];
    if (count > max)
      yield { message: 'several', at: { document: true }, data: { count, max, names: kinds.join('、') } };
  },
});
