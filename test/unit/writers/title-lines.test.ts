/** Titles break between words, in a shape, and never at 的 or inside a name in 《》 where that can be helped. */
import { describe, expect, it } from 'vitest';
import { titleLines } from '../../../shared/writers/title-lines.ts';

const TITLES = [
  '清江市文化和旅游局关于建设城北图书馆的请示',
  '清江市人民政府办公室关于印发公共图书馆服务提升行动方案的通知',
  '中共清江市委办公室、清江市人民政府办公室关于进一步做好防汛抗旱工作有关事项的紧急通知',
  '清江市文化和旅游局关于《清江市公共图书馆服务规定》的备案报告',
  '清江市人民政府关于2026年第一季度重点项目建设进展情况的通报',
  '清江市人民政府关于进一步加强城区排水防涝设施建设管理工作的通知',
  '清江市人民政府办公室关于印发清江市安全生产专项整治三年行动计划的通知',
  '中共清江市委办公室 清江市人民政府办公室关于印发《清江市机关事业单位公务用车管理办法（试行）》的通知',
];

describe('title lines', () => {
  it.each(TITLES)('%s', (title) => {
    const lines = titleLines(title);
    expect(lines.join('')).toBe(title);
    for (const line of lines) {
      expect([...line].length).toBeLessThanOrEqual(20);
      expect(line).not.toMatch(/^[的、，》和]|[《和]$/);
    }
    const widths = lines.map((line) => line.length);
    const isHourglass = widths.some(
      (width, at) => at > 0 && at < widths.length - 1 && width < widths[at - 1]! && width < widths[at + 1]!,
    );
    expect(isHourglass).toBe(false);
  });

  it('leaves a short title and a person’s own breaks alone', () => {
    expect(titleLines('关于防汛的通知')).toEqual(['关于防汛的通知']);
    expect(titleLines('清江市\n关于防汛的通知')).toEqual(['清江市', '关于防汛的通知']);
  });

  it('never breaks the name of an office it is told of', () => {
    const title = '清江市水务局\u3000清江市应急管理局关于做好防汛工作的通知';
    expect(titleLines(title, ['清江市应急管理局'])).toEqual([
      '清江市水务局\u3000清江市应急管理局',
      '关于做好防汛工作的通知',
    ]);
  });

  it('keeps a number and its unit on one line', () => {
    for (const line of titleLines('阳光市教育局关于做好2024年中小学安全工作的通知'))
      expect(line).not.toMatch(/\d$|^年/);
  });

  it('keeps a name in 《》 whole where it fits', () => {
    expect(titleLines(TITLES[3] as string)).toContain('关于《清江市公共图书馆服务规定》的');
  });

  it.each(['字'.repeat(300), 'a'.repeat(300), '《'.repeat(80), ''])('ends on anything: %#', (title) => {
    expect(titleLines(title).join('')).toBe(title);
  });
});
