import { describe, expect, it } from 'vitest';
import { decodeText, readMarkdown, readText } from '../../../shared/readers/text/index.ts';

describe('plain text', () => {
  it('has a paragraph a line, of any system, and headings by signs', () => {
    const { paragraphs, facets } = readText('\ufeff# 关于核稿的通知 #\r\n甲\n\n乙\r丙');
    expect(paragraphs.map(({ text }) => text)).toEqual(['关于核稿的通知', '甲', '', '乙', '丙']);
    expect(paragraphs[0]?.outlineLevel).toBe(1);
    expect(facets.size).toBe(0);
  });
});

describe('Markdown', () => {
  const read = (text: string): readonly string[] =>
    readMarkdown(text).paragraphs.map(({ text: words, outlineLevel }) =>
      outlineLevel ? `${outlineLevel}:${words}` : words,
    );

  it('has headings of both kinds', () => {
    expect(read('# 题\n\n二级\n---\n\n一级\n===\n### 三 ###\n#话题')).toEqual([
      '1:题',
      '2:二级',
      '1:一级',
      '3:三',
      '#话题',
    ]);
  });

  it('joins lines an editor wrapped, and only those', () => {
    const long = '为贯彻落实有关要求，进一步规范公文处理工作，提高公文质量和办文效率';
    expect(read(`${long}\n现就有关事项通知如下。\n\n某某单位\n2024年6月1日`)).toEqual([
      `${long}现就有关事项通知如下。`,
      '某某单位',
      '2024年6月1日',
    ]);
    expect(read(`${long}。\n另起一段`)).toHaveLength(2);
  });

  it('leaves code, front matter and rules out', () => {
    expect(read('---\ntitle: 题\n---\n甲\n```js\nconst a = "，";\n```\n乙\n\n***\n\n~~~\n丙\n~~~\n丁')).toEqual([
      '甲',
      '乙',
      '丁',
    ]);
  });

  it('takes the signs of lists, quotations, emphasis, links and code away', () => {
    expect(read('- **总体要求**\n- [ ] 见[附件](a.docx)\n> 引文\n1. 第一\n`a`和*乙*')).toEqual([
      '总体要求',
      '见附件',
      '引文',
      '1. 第一',
      'a和乙',
    ]);
  });
});

describe('encodings', () => {
  const WORDS = '关于核稿的通知，〔2024〕1号';
  const GB18030 = Uint8Array.from([0xb9, 0xd8, 0xd3, 0xda, 0xba, 0xcb, 0xb8, 0xe5, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa]);

  it.each([
    ['UTF-8', new TextEncoder().encode(WORDS), WORDS],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${WORDS}`), WORDS],
    ['UTF-16LE with a mark', new Uint8Array(Buffer.from(`\ufeff${WORDS}`, 'utf16le')), WORDS],
    ['UTF-16BE with a mark', new Uint8Array(Buffer.from(`\ufeff${WORDS}`, 'utf16le').swap16()), WORDS],
    ['GB18030', GB18030, '关于核稿的通知'],
  ])('%s', (_, bytes, words) => {
    expect(decodeText(bytes).replace(/^\ufeff/, '')).toBe(words);
  });

  it('of pages, by what they declare', () => {
    const page = (head: string, letters: readonly number[]): Uint8Array =>
      Uint8Array.from([...new TextEncoder().encode(`<html><head>${head}</head>`), ...letters]);
    expect(decodeText(page('<meta charset="gb2312">', [...GB18030]))).toContain('关于核稿');
    expect(
      decodeText(page('<meta http-equiv=Content-Type content="text/html; charset=big5">', [0xa4, 0xa4, 0xa4, 0xe5])),
    ).toContain('中文');
    expect(decodeText(page('<meta charset="utf-8">', [...GB18030]))).toContain('关于核稿');
    expect(decodeText(page('<meta charset="no-such-thing">', [...GB18030]))).toContain('关于核稿');
  });
});
