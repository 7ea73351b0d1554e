import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../extension/background/lines.ts';
import { wrapsAfter } from '../../../extension/page/wrapped-lines.ts';

describe('breaks of lines inside one element', () => {
  it('part paragraphs, whose places are counted in their block', () => {
    const text = '各县人民政府：\n　　请于4月31日前完成。\n\n清江市人民政府';
    expect(linesOf({ id: 7, text }).map((line) => [line.from, line.text])).toEqual([
      [0, '各县人民政府：'],
      [8, '　　请于4月31日前完成。'],
      [23, '清江市人民政府'],
    ]);
    expect(text.slice(8 + 4, 8 + 9)).toBe('4月31日');
  });
  it('leave a title whole', () => {
    expect(linesOf({ id: 1, text: '清江市人民政府\n关于防汛工作的通知', centered: true })).toHaveLength(1);
  });
  it('only wrap a paragraph whose lines fill the measure', () => {
    const wrapped = [
      '　　为做好今年防汛工作，各地要压实责任，加强值守，完善预案，落',
      '实物资队伍，组织开展隐患排查，发现问题立即整改，确保安全度汛。',
      '　　二、加强领导',
    ];
    expect(wrapsAfter(wrapped)).toEqual([true, false]);
    expect(wrapsAfter(['清江市人民政府', '2026年5月1日'])).toEqual([false]);
    const items = ['一、加强组织领导，压实工作责任，健全工作机制', '二、加强监测预警，完善应急预案，落实物资队伍'];
    expect(wrapsAfter(items)).toEqual([false]);
  });
});
