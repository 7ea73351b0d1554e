import { describe, expect, it } from 'vitest';
import { citationState } from '../../../shared/standards/citation-state.ts';

describe('citationState', () => {
  it.each([
    [{ title: '合同法', date: '2024-06-01' }, '已废止', '民法典'],
    [{ title: '中华人民共和国合同法', date: '2020-12-31' }, '现行', undefined],
    [{ title: '中华人民共和国行政处罚法', year: 1996, date: '2024-06-01' }, '已修订', '2021年修订'],
    [{ title: '行政处罚法', date: '2024-06-01' }, '现行', undefined],
    [{ title: '行政处罚法', year: 1996, date: '2020-06-01' }, '现行', undefined],
    [{ title: '党政机关公文处理工作条例', date: '2024-06-01' }, '现行', undefined],
    [{ title: '党政机关公文处理工作条例', date: '2010-06-01' }, '查不到', undefined],
    [{ title: '清江市防汛办法', date: '2024-06-01' }, '查不到', undefined],
    [{ title: '劳动合同法', date: '2024-06-01' }, '查不到', undefined],
  ] as const)('%j: %s', (cited, state, by) => {
    const found = citationState(cited);
    expect(found.state).toBe(state);
    expect(found.by).toBe(by);
  });

  it('believes what the organisation registered', () => {
    const registered = [
      { title: '清江市防汛办法', to: '2024-01-01', successor: '清江市防汛条例' },
      { title: '清江市停车办法', to: '2024-01-01', partly: true },
    ];
    const date = '2024-06-01';
    expect(citationState({ title: '《清江市防汛办法》', date }, registered)).toMatchObject({
      state: '已废止',
      by: '清江市防汛条例',
    });
    expect(citationState({ title: '清江市停车办法', date }, registered).state).toBe('部分废止');
    expect(citationState({ title: '清江市防汛办法', date: '2023-06-01' }, registered).state).toBe('现行');
  });

  it('is unsure where the register is', () => {
    expect(citationState({ title: '中国共产党党校工作条例', date: '2024-06-01' }).isSure).toBe(false);
  });
});
