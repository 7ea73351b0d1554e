import { describe, expect, it } from 'vitest';
import { judgeGenre } from '../../../shared/structure/judge-genre.ts';

describe('the type a title announces', () => {
  it.each([
    ['关于建设图书馆的请示', '请示'],
    ['关于报送工作情况的报告', '报告'],
    // Against article 8, and yet it asks: rules for reports that carry requests have nothing to say of it.
    ['关于建设图书馆的请示报告', '请示'],
    ['关于同意设立分馆的批复（试行）', '批复'],
    ['2026年政府工作报告', '讲话'],
    ['某项目可行性研究报告', undefined],
  ])('%s', (title, genre) => {
    expect(judgeGenre(title)).toBe(genre);
  });
});
