import { defineRule } from '../rule.ts';
import { ofKind, passagesOf } from '../support/format/passages.ts';

const CENTER = { alignment: 'center' } as const;

/** 联合行文并用各机关名称时，“文件”二字在名称右侧、上下居中，不跟在最后一个机关后面。 */
export default defineRule({
  id: 'format/letterhead-joint-layout',
  title: { 'zh-CN': '联合行文的发文机关标志', en: 'Red head of joint issue' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '7.2.4' }],
  severity: 'info',
  scope: 'document',
  on: ['issuerMark'],
  needs: ['paragraphFormat'],
  messages: {
    side: ({ actual }: { actual: string }) => ({
      'zh-CN': `联合行文时“文件”二字应当置于各机关名称右侧、上下居中，现接在“${actual}”之后`,
      en: `In joint issue 文件 stands on the right, vertically centred; it follows “${actual}” only`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'issuerMark', text: '清江市人民政府文件', format: CENTER }] },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市财政局', place: 'table', format: CENTER },
          { kind: 'issuerMark', text: '清江市教育局', place: 'table', format: CENTER },
          { kind: 'issuerMark', text: '文件', place: 'table', format: CENTER },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市财政局', format: CENTER },
          { kind: 'issuerMark', text: '清江市教育局文件', format: CENTER },
        ],
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '中共清江市委办公室', format: CENTER },
          { kind: 'issuerMark', text: '清江市人民政府办公室文件', format: CENTER },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市', format: CENTER },
          { kind: 'issuerMark', text: '人民政府文件', format: CENTER },
        ],
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市财政局\t文件', format: { alignment: 'left' } },
          { kind: 'issuerMark', text: '清江市教育局', format: { alignment: 'left' } },
        ],
      },
    ],
  },
  *check(pages) {
    const marks = passagesOf(pages, ofKind('issuerMark')).filter(
      ({ paragraph }) => paragraph.place === 'body' && paragraph.text.trim() !== '',
    );
    const last = marks.at(-1);
    const [first] = marks;
    if (!last || !first || marks.length < 2) return;
    const name = last.paragraph.text.trim();
    // One long name may be broken over two lines; two names each end like an organ's.
    const isOrgan = (text: string): boolean =>
      /(?:局|委|厅|部|办公室|办公厅|政府|委员会|院|会|中心|公司)$/.test(text.trim());
    if (!/[^\s\t]文件$/.test(name) || /\t/.test(name) || !isOrgan(first.paragraph.text) || name.length < 6) return;
    yield {
      message: 'side',
      at: { paragraph: last.paragraph.id, start: last.start, end: last.end },
      data: { actual: name.replace(/文件$/, '') },
      certainty: 'likely',
    };
  },
});
