import { defineRule } from '../rule.ts';
import { notRecorded } from '../support/fact-rule.ts';

const facts = (issued: number, last: number, quota?: number) => ({
  facts: { 本年发文数: issued, 上年发文数: last, ...(quota !== undefined && { 年度限额: quota }) },
});

/** 年度发文只减不增：与上年和年度限额比对。 */
export default defineRule({
  id: 'streamline/annual-quota',
  title: { 'zh-CN': '年度发文总量', en: 'Documents a year' },
  clauses: [{ instrument: '减负规定', clause: '' }],
  severity: 'warning',
  scope: 'document',
  needs: ['record'],
  messages: {
    last: ({ actual, last }: { actual: number; last: number }) => ({
      'zh-CN': `年度发文原则上只减不增，本年已发${actual}件，上年为${last}件，超出的请书面说明`,
      en: `Documents a year should not grow: ${actual} this year, ${last} last year; please explain in writing`,
    }),
    quota: ({ actual, quota }: { actual: number; quota: number }) => ({
      'zh-CN': `本年已发${actual}件，超过年度限额${quota}件`,
      en: `${actual} documents issued, above the quota of ${quota}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [], date: '2025-03-01', record: facts(30, 30) },
      { paragraphs: [], date: '2025-03-01', record: facts(20, 30, 25) },
    ],
    bad: [
      { paragraphs: [], date: '2025-03-01', record: facts(31, 30), message: 'last' },
      { paragraphs: [], date: '2025-03-01', record: facts(26, 30, 25), message: 'quota' },
    ],
    traps: [{ paragraphs: [], date: '2025-03-01', record: facts(25, 30, 25) }],
  },
  *check({ record }) {
    const read = (name: string): number | undefined => {
      const value = Number(record.facts?.[name]);
      return record.facts?.[name] === undefined || !Number.isFinite(value) ? undefined : value;
    };
    const [actual, last, quota] = [read('本年发文数'), read('上年发文数'), read('年度限额')];
    if (actual === undefined || (last === undefined && quota === undefined)) {
      yield { cannotTell: notRecorded('本年发文数、上年发文数') };
      return;
    }
    if (quota !== undefined && actual > quota)
      yield { message: 'quota', at: { document: true }, data: { actual, quota } };
    else if (last !== undefined && actual > last)
      yield { message: 'last', at: { document: true }, data: { actual, last } };
  },
});
