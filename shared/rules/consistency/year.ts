import { findDates } from '../../text/dates.ts';
import { findDocumentNumbers } from '../../text/document-number.ts';
import { defineRule } from '../rule.ts';

/** 发文字号的年份与成文年份一致。 */
export default defineRule({
  id: 'consistency/year',
  title: { 'zh-CN': '文号年份与成文年份一致', en: 'Year of number and date agree' },
  clauses: [{ instrument: '条例', clause: '第九条' }],
  severity: 'warning',
  scope: 'document',
  on: ['documentNumber'],
  messages: {
    differs: ({ number, date }: { number: string; date: string }) => ({
      'zh-CN': `发文字号的年份一般与成文日期一致，文号为${number}年，成文日期为${date}年`,
      en: `The years of number and date usually agree, found ${number} and ${date}`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'documentNumber', text: '清政发〔2024〕5号' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
      },
      {
        paragraphs: [
          { kind: 'documentNumber', text: '清政发〔2023〕118号' },
          { kind: 'issueDate', text: '2024年1月5日' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'documentNumber', text: '清政发〔2023〕5号' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
      },
      {
        paragraphs: [
          { kind: 'documentNumber', text: '清政发〔2025〕5号' },
          { kind: 'issueDate', text: '2024年6月1日' },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'documentNumber', text: '清政发〔2024〕1号' },
          { kind: 'issueDate', text: '2023年12月29日' },
        ],
      },
    ],
  },
  *check({ outline, paragraphs }) {
    const element = outline.elements.find(({ kind }) => kind === 'documentNumber');
    const dated = outline.elements.find(({ kind }) => kind === 'issueDate');
    const paragraph = paragraphs.find(({ id }) => id === element?.paragraphs[0]);
    const [number] = findDocumentNumbers(paragraph?.text ?? '');
    const [date] = findDates(paragraphs.find(({ id }) => id === dated?.paragraphs[0])?.text ?? '');
    if (!paragraph || !number || number.placeholder || number.year.length !== 4 || !date) return;
    const gap = date.year - Number(number.year);
    // 跨年签发：年底编号次年初印，或年初编号上年底签发。
    if (gap === 0 || (gap === 1 && date.month === 1) || (gap === -1 && date.month === 12)) return;
    yield {
      message: 'differs',
      at: { paragraph: paragraph.id, start: number.yearStart, end: number.yearEnd },
      data: { number: number.year, date: String(date.year) },
    };
  },
});
