// @vitest-environment jsdom
/** Site mappings in a page: where they apply, what they lead to, and selectors made from what a person pointed at. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SiteMapping } from '../../../shared/index.ts';
import { adapt, matchesPath, patternOfPath, shapeBlock } from '../../../extension/page/adapters.ts';
import type { FoundField } from '../../../extension/page/fields.ts';
import { createFieldReader } from '../../../extension/page/fields.ts';
import { stepFrom, targetOf } from '../../../extension/page/pick-target.ts';
import { oneOf, selectorFor } from '../../../extension/page/selectors.ts';
import { atOnce } from '../../../extension/page/turns.ts';

beforeAll(() => {
  // jsdom lays nothing out: what is not hidden by its own attribute counts as seen.
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest('[hidden]') === null;
  };
  globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w\u0080-\uffff-]/g, '\\$&') } as typeof CSS;
});
beforeEach(() => {
  document.title = '拟稿单';
  document.body.replaceChildren();
  append(`
    <table class="sheet"><tr><td>标　　题：</td><td><input value="关于防汛的通知"></td></tr>
    <tr><td>发文字号</td><td><select><option selected>清政发</option></select>〔<input value="2026">〕<input value="5">号</td></tr></table>
    <div id="el-id-4711-3" class="is-active css-1x2y3z4 doc-name">城市供水办法</div>
    <div class="text"><p>第一段</p><p>第二段</p></div><div class="text" hidden><p>旧稿</p></div>`);
});

function fieldsOf(mapped: ReadonlyMap<string, Element>): readonly FoundField[] {
  return atOnce(createFieldReader().read([document], mapped, undefined));
}

function append(html: string): void {
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const read = (mapping: Omit<SiteMapping, 'origin'>, words = ''): ReturnType<typeof adapt> =>
  adapt([{ origin: location.origin, ...mapping }], {
    document,
    roots: [document],
    pageHas: (asked) => asked === words,
  });

describe('a mapping', () => {
  it('comes before the labels, and what it does not find is named and read by the label', () => {
    const adapted = read({ fields: { 标题: '.doc-name', 密级: '#gone' }, body: 'div.text' });
    expect(adapted.report).toEqual({ parts: 3, missing: ['密级'], unproved: 0 });
    expect(adapted.body).toBe(find('div.text'));
    const fields = fieldsOf(adapted.fields);
    expect(fields.find(({ name }) => name === '标题')).toMatchObject({ value: '城市供水办法', mapped: true });
    expect(fields.find(({ name }) => name === '发文字号')).toMatchObject({ value: '清政发〔2026〕5号' });
  });

  it('finds a value by the words of its label', () => {
    expect(read({ fields: { 标题: 'label(标题)' } }).fields.get('标题')).toBe(find('td + td'));
  });

  it('takes nothing that is there twice, hidden, or no selector', () => {
    for (const selector of ['p', 'div.text[hidden] p', 'div[', 'label(密级)'])
      expect(read({ body: selector }).report).toEqual({ parts: 1, missing: ['正文'], unproved: 0 });
  });

  it('is for its own pages only, and only where the page proves it', () => {
    expect(read({ path: '/elsewhere/', body: 'div.text' }).report).toBeUndefined();
    expect(read({ proof: { title: '拟稿' }, body: 'div.text' }).body).toBeDefined();
    expect(read({ proof: { title: '收文' }, body: 'div.text' })).toMatchObject({ report: { unproved: 1, parts: 0 } });
    expect(read({ proof: { text: '发文稿纸' }, body: 'div.text' }, '发文稿纸').body).toBeDefined();
    expect(read({ proof: { text: '发文稿纸' }, body: 'div.text' }).body).toBeUndefined();
  });

  it('makes its body the document, with the title beside it where the body has none', () => {
    const adapted = read({ fields: { 标题: '.doc-name' }, body: 'div.text' });
    const shape = (selector: string, block = {}): object =>
      shapeBlock({ id: 1, text: find(selector).textContent ?? '', ...block }, find(selector), adapted);
    expect(shape('.doc-name')).toMatchObject({ level: 1, centered: true });
    expect(shape('div.text p', { chrome: true })).toEqual({ id: 1, text: '第一段' });
    expect(shape('td')).toMatchObject({ chrome: true });
    find('div.text').prepend('城市供水办法');
    expect(shape('.doc-name')).toMatchObject({ chrome: true });
  });
});

describe('a path', () => {
  it.each([
    [undefined, '/any', true],
    ['/filing/', '/filing/3', true],
    ['/filing/*/edit', '/filing/20260412/edit', true],
    ['/filing/*/edit', '/filing/20260412/view', false],
    ['/a*b*c', '/a-c-b', false],
    ['/oa', '/xoa', false],
  ])('%s of %s', (pattern, path, holds) => expect(matchesPath(pattern, path)).toBe(holds));

  it('takes time that grows with its length only', () => {
    // What the process itself worked, not how long others kept it waiting.
    const start = process.cpuUsage();
    matchesPath('*a'.repeat(150), `${'a'.repeat(149)}${'b'.repeat(200_000)}`);
    const { user } = process.cpuUsage(start);
    expect(user / 1000).toBeLessThan(500);
  });

  it('is made a pattern by its numbers and keys', () => {
    expect(patternOfPath('/filing/4711/edit')).toBe('/filing/*/edit');
    expect(patternOfPath('/v2/t20260401_998.html')).toBe('/v2/*.html');
    expect(patternOfPath('/oa/draft-form.html')).toBe('/oa/draft-form.html');
    expect(patternOfPath('/oa/#/draft/3f2b8a90-1111-4222')).toBe('/oa/#/draft/*');
  });
});

describe('a selector for what was pointed at', () => {
  const back = (element: Element, label?: string): string => {
    const selector = selectorFor(element, [document], label);
    expect(selector && oneOf(selector, [document])).toBe(element);
    return selector ?? '';
  };
  it('leads back, by the sturdiest sign there is', () => {
    expect(back(find('.doc-name'))).toBe('div.doc-name');
    const title = targetOf('标题', find('td + td input'));
    expect(back(title.element, title.label)).toBe('label(标题)');
    expect(back(find('tr:last-child td'))).toBe('table.sheet > tbody > tr:nth-of-type(2) > td:nth-of-type(1)');
    append('<p id="subject">甲</p><input name="docTitle">');
    expect(back(find('#subject'))).toBe('#subject');
    expect(back(find('[name=docTitle]'))).toBe('input[name="docTitle"]');
  });

  it('never trusts ids that are counted up or states', () => {
    expect(back(find('.doc-name'))).not.toMatch(/4711|is-active|css-/);
  });

  it('leads back from every element of the page', () => {
    for (const element of document.body.querySelectorAll(':not([hidden], [hidden] *)')) back(element);
  });
});

describe('what a person means by a place', () => {
  it('is the whole value, whether its label, a control of it or its words are pointed at', () => {
    const cell = find('tr:last-child td + td');
    for (const under of [find('tr:last-child td'), find('select'), cell])
      expect(targetOf('发文字号', under)).toEqual({ element: cell, label: '发文字号' });
    expect(targetOf('标题', find('.doc-name')).element).toBe(find('.doc-name'));
  });

  it('is the whole line for a word in it, but not what stands apart beside it', () => {
    append('<p id="line">关于<b>防汛</b>的通知</p><p id="two"><span>清政发〔2026〕5号</span> <i>待办</i></p>');
    expect(targetOf('标题', find('#line b')).element).toBe(find('#line'));
    expect(targetOf('发文字号', find('#two span')).element).toBe(find('#two span'));
  });

  it('is the body for a line of it, and the arrow keys widen and move', () => {
    expect(targetOf('正文', find('div.text p')).element).toBe(find('div.text'));
    expect(stepFrom(find('div.text p'), 'ArrowUp')).toBe(find('div.text'));
    expect(stepFrom(find('div.text'), 'ArrowDown')).toBe(find('div.text p'));
    expect(stepFrom(find('div.text'), 'ArrowRight')).toBe(find('div.text'));
    expect(stepFrom(find('div.text'), 'ArrowLeft')).toBe(find('.doc-name'));
  });
});
