import { isSignedByPost } from '../../text/persons.ts';
import { defineRule } from '../rule.ts';

/** A standard short name keeps some characters of the full one, in their order: 清江市委 of 中共清江市委员会. */
function isShortOf(full: string, short: string): boolean {
  const [long, brief] = full.length >= short.length ? [full, short] : [short, full];
  let at = 0;
  for (const character of long) if (character === brief[at]) at += 1;
  return at === brief.length && brief.length < long.length;
}

/** 发文机关标志、标题、署名所指机关一致。 */
export default defineRule({
  id: 'consistency/issuer',
  title: { 'zh-CN': '发文机关前后一致', en: 'One issuer throughout' },
  clauses: [{ instrument: '条例', clause: '第九条（十一）' }],
  severity: 'warning',
  scope: 'document',
  on: ['issuer'],
  // An order is signed by a person; a 纪要 or 简报 names in its head who compiled it.
  forms: ['ordinary', 'letter'],
  wholeDocument: true,
  messages: {
    differs: ({ mark, actual }: { mark: string; actual: string }) => ({
      'zh-CN': `署名机关一般与发文机关标志一致，标志为“${mark}”，署名为“${actual}”`,
      en: `The issuer usually agrees with the red head (“${mark}”), found “${actual}”`,
    }),
  },
  examples: {
    good: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'issuer', text: '清江市人民政府' },
        ],
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市财政局' },
          { kind: 'issuer', text: '清江市财政局' },
        ],
      },
    ],
    bad: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'issuer', text: '清河市人民政府' },
        ],
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市财政局文件' },
          { kind: 'issuer', text: '清江市教育局' },
        ],
      },
    ],
    traps: [
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'issuer', text: '市人民政府' },
        ],
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市财政局' },
          { kind: 'issuerMark', text: '清江市教育局文件' },
          { kind: 'issuer', text: '清江市财政局' },
        ],
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '中共XX市委员会文件' },
          { kind: 'issuer', text: '中共清江市委员会' },
        ],
      },
      {
        paragraphs: [
          { kind: 'issuerMark', text: '清江市人民政府文件' },
          { kind: 'issuer', text: '市长　　陈启明' },
        ],
      },
    ],
  },
  *check({ outline, paragraphs }) {
    const textOf = (wanted: string): readonly string[] =>
      outline.elements
        .filter(({ kind }) => kind === wanted)
        .flatMap((element) => paragraphs.filter(({ id }) => element.paragraphs.includes(id)))
        .map(({ text }) => text.replace(/[\s\u3000]+/g, ''));
    const marks = textOf('issuerMark').map((mark) => mark.replace(/(?:文件|纪要|令|命令)$/, ''));
    const issuers = textOf('issuer');
    const element = outline.elements.find(({ kind }) => kind === 'issuer');
    const paragraph = paragraphs.find(({ id }) => id === element?.paragraphs[0]);
    const [mark] = marks;
    const [actual] = issuers;
    if (!paragraph || !mark || !actual || marks.length > 1 || issuers.length > 1) return;
    if (isSignedByPost(actual)) return;
    if (/[XxＸ×✕*]/.test(mark + actual) || mark.includes(actual) || actual.includes(mark) || isShortOf(mark, actual))
      return;
    const start = paragraph.text.search(/\S/);
    yield {
      message: 'differs',
      at: { paragraph: paragraph.id, start, end: paragraph.text.trimEnd().length },
      data: { mark, actual },
      certainty: 'likely',
    };
  },
});
