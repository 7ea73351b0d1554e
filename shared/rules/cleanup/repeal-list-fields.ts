import { defineRule } from '../rule.ts';

const LIST = /(?:废止|失效|宣布失效)[^，。]{0,24}(?:目录|清单|文件)/;
const COLUMNS = [
  ['文件名称', /名称|标题|文件/],
  ['发文字号', /文号|字号|编号/],
  ['日期', /日期|时间|年份/],
] as const;
const header = (...texts: readonly string[]) =>
  texts.map((text, column) => ({
    kind: 'body' as const,
    text,
    place: 'table' as const,
    cell: { table: 0, row: 0, column },
  }));
const TITLE = { kind: 'title', text: '清江市人民政府决定废止的文件目录' } as const;

/** 废止、失效目录表列出名称、文号和日期。 */
export default defineRule({
  id: 'cleanup/repeal-list-fields',
  title: { 'zh-CN': '废止目录的栏目', en: 'Columns of a repeal list' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'document',
  on: ['title'],
  messages: {
    missing: ({ names }: { names: string }) => ({
      'zh-CN': `废止、失效目录一般列出文件名称、发文字号和日期，表头未见${names}`,
      en: `A repeal list usually has title, number and date; its header lacks: ${names}`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [TITLE, ...header('序号', '文件名称', '发文字号', '发布日期')] },
      { paragraphs: [{ kind: 'title', text: '关于报送名单的通知' }, ...header('序号', '姓名')] },
    ],
    bad: [
      { paragraphs: [TITLE, ...header('序号', '文件名称')] },
      { paragraphs: [TITLE, ...header('序号', '文件名称', '文号')] },
    ],
    traps: [{ paragraphs: [TITLE, { kind: 'body', text: '一、《清江市防汛办法》（清政发〔2015〕5号）。' }] }],
  },
  *check({ outline, paragraphs }) {
    const heads = new Set(
      outline.elements.flatMap(({ kind, part, paragraphs: ids }) =>
        kind === 'title' || (kind === 'attachment' && part === 'title') ? ids : [],
      ),
    );
    if (!paragraphs.some(({ id, text }) => heads.has(id) && LIST.test(text))) return;
    const cells = paragraphs.filter(({ cell }) => cell?.row === 0);
    const [first] = cells;
    if (!first) return;
    const words = cells.map(({ text }) => text).join('|');
    const names = COLUMNS.filter(([, pattern]) => !pattern.test(words)).map(([name]) => name);
    if (names.length === 0) return;
    yield {
      message: 'missing',
      at: { paragraph: first.id, start: 0, end: first.text.length },
      data: { names: names.join('、') },
      certainty: 'likely',
    };
  },
});
