import { defineRule } from '../rule.ts';

const BLANK = { text: '' } as const;
const BODY = { kind: 'body', text: '特此通知。' } as const;
const IMPRINT = { kind: 'printing', text: '清江市人民政府办公室　2024年5月6日印发' } as const;
const many = (count: number) => Array.from({ length: count }, () => BLANK);
const MANY = 6;

/** 用一长串空段把版记推到页底、把附件推到下一页：改动正文后位置就会错。 */
export default defineRule({
  id: 'format/blank-paragraphs',
  title: { 'zh-CN': '连续的空段', en: 'Runs of blank paragraphs' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.4.1' }],
  severity: 'info',
  scope: 'document',
  needs: ['paragraphFormat'],
  messages: {
    pushed: ({ count }: { count: number }) => ({
      'zh-CN': `连续${count}个空段用来推移下文，正文增减后位置会错，版记可以用表格或者文本框固定在版心底部，附件可以用分页符`,
      en: `${count} blank paragraphs push what follows; the imprint can be anchored to the bottom, attachments take a page break`,
    }),
  },
  examples: {
    good: [{ paragraphs: [BODY, BLANK, BLANK, IMPRINT] }, { paragraphs: [BODY, ...many(5), IMPRINT] }],
    bad: [{ paragraphs: [BODY, ...many(8), IMPRINT] }, { paragraphs: [BODY, ...many(20), BODY] }],
    traps: [{ paragraphs: [BODY, ...many(8)] }, { paragraphs: [...many(8), BODY] }],
  },
  *check({ paragraphs }) {
    const body = paragraphs.filter(({ place }) => place === 'body');
    let run = 0;
    let seen = false;
    for (const { text, id } of body) {
      if (/^[\s\u3000]*$/.test(text) && !text.includes('\f')) {
        run += 1;
        continue;
      }
      // Blank space above a red head is how its 35 mm are often made.
      if (seen && run >= MANY) {
        yield { message: 'pushed', at: { paragraph: id, start: 0, end: 0 }, data: { count: run } };
        return;
      }
      run = 0;
      seen = true;
    }
  },
});
