/** Time limits as written → days; a year that is not said is never guessed. */
import { describe, expect, it } from 'vitest';
import { workCalendar } from '../../../shared/ledger/calendar.ts';
import { findDeadlines } from '../../../shared/ledger/deadlines.ts';

const calendar = workCalendar({ holidays: ['2024-06-10', '2024-05-01'], workdays: ['2024-06-08'] });
const ground = { year: 2024, from: '2024-06-03', calendar };

describe('findDeadlines', () => {
  it.each([
    ['2024年12月底前完成', '2024-12-31'],
    ['2024年6月30日前办结', '2024-06-30'],
    ['6月30日前报送', '2024-06-30'],
    ['2月底前完成', '2024-02-29'],
    ['9月中旬前完成', '2024-09-20'],
    ['3月上旬前完成', '2024-03-10'],
    ['2025年底前全面建成', '2025-12-31'],
    ['今年年底前完成', '2024-12-31'],
    ['明年3月底前完成', '2025-03-31'],
    ['2026年前完成', '2025-12-31'],
    ['10日内反馈', '2024-06-13'],
    ['三十日内办结', '2024-07-03'],
    ['5个工作日内反馈', '2024-06-08'],
    ['6个工作日内反馈', '2024-06-11'],
    ['三个月内完成', '2024-09-03'],
    ['两个月内完成', '2024-08-03'],
  ])('%s → %s', (text, on) => {
    expect(findDeadlines(text, ground)).toMatchObject([{ on }]);
  });

  it.each(['12月底前完成', '6月30日前报送', '年底前完成', '10日内反馈'])('%s: no day without its ground', (text) => {
    const [deadline] = findDeadlines(text);
    expect(deadline).toBeDefined();
    expect(deadline).not.toHaveProperty('on');
  });

  it.each(['长期坚持', '持续推进', '每季度报送'])('%s stands without a day', (text) => {
    expect(findDeadlines(text, ground)[0]).not.toHaveProperty('on');
  });

  it('knows no 31st of June, and finds nothing where nothing is said', () => {
    expect(findDeadlines('2024年6月31日前完成', ground)[0]).not.toHaveProperty('on');
    expect(findDeadlines('加强组织领导，落实工作责任。', ground)).toEqual([]);
  });

  it('stays inside its text', () => {
    const text = '（市水利局牵头，2024年12月底前完成）';
    const [found] = findDeadlines(text);
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
  });
});
