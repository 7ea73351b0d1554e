// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rangeOf, readBlock } from '../../../extension/page/block-text.ts';

function block(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  const element = document.importNode(parsed.body.firstElementChild as HTMLElement, true);
  document.body.replaceChildren(element);
  return element;
}

/** The words a range over the first place of a quote covers in the page. */
function marked(element: HTMLElement, quote: string): string | undefined {
  const read = readBlock(element);
  const start = read.text.indexOf(quote);
  return start < 0 ? undefined : rangeOf(read, start, start + quote.length)?.toString();
}

describe('the words of a block', () => {
  it('are one text over all inline elements, and lead back to the page', () => {
    const element = block('请于<b>4月</b><i>31</i>日前完成。<p>另一段</p>');
    expect(readBlock(element).text).toBe('请于4月31日前完成。');
    expect(marked(element, '4月31日')).toBe('4月31日');
  });
  it('have a line feed for a break that ends a paragraph, and none for one that wraps it', () => {
    expect(readBlock(block('清江市人民政府<br>2026年5月1日')).text).toBe('清江市人民政府\n2026年5月1日');
    const wrapped = block(
      '为做好今年防汛工作，各地要压实责任，加强值守，请于4月<br>31日前完成物资储备，组织开展隐患排查，发现问题整改。',
    );
    expect(readBlock(wrapped).text).not.toContain('\n');
    expect(marked(wrapped, '4月31日')).toBe('4月31日');
  });
  it('take line feeds of the markup for blanks, unit for unit', () => {
    expect(readBlock(block('请于\n4月31日前')).text).toBe('请于 4月31日前');
    const kept = block('<span style="white-space:pre-wrap">一、\n二、</span>');
    expect(readBlock(kept).text).toBe('一、\n二、');
  });
  it('show what compatibility characters show', () => {
    const element = block('\u2f00\u2f42\u2f2f');
    expect(readBlock(element).text).toBe('一文工');
    expect(marked(element, '文')).toBe('\u2f42');
  });
  it('mark nothing where the words are gone', () => {
    const element = block('请于4月31日前');
    const read = readBlock(element);
    element.replaceChildren();
    expect(rangeOf(read, 2, 7)).toBeNull();
  });
});
