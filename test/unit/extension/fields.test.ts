// @vitest-environment jsdom
/** Fields kept from one reading to the next say what a fresh reading says, whatever words changed meanwhile. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FieldReader, FoundField } from '../../../extension/page/fields.ts';
import { createFieldReader } from '../../../extension/page/fields.ts';
import { atOnce } from '../../../extension/page/turns.ts';

beforeAll(() => {
  // jsdom lays nothing out: what is not hidden by its own attribute counts as seen.
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest('[hidden]') === null;
  };
});

const FORM = `
  <table><tr><td id="cell"><b id="title">标题</b><i id="star"></i></td><td><input id="words" value="关于防汛的通知"></td></tr>
  <tr><td id="number">发文字号</td><td id="value">清政发〔2026〕5号</td></tr></table>
  <div><span id="wide"><b>拟稿</b><b>人</b></span><span>张三</span></div>
  <p id="body">各地要压实责任，于4月30日前完成检查，并将结果报送办公室备案。</p><div id="last">李四</div>`;
let kept: FieldReader;
beforeEach(() => {
  document.body.replaceChildren(...new DOMParser().parseFromString(FORM, 'text/html').body.childNodes);
  kept = createFieldReader();
  read(kept, undefined);
});

function read(reader: FieldReader, reworded: readonly Element[] | undefined): readonly FoundField[] {
  return atOnce(reader.read([document], new Map(), reworded));
}

const at = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const reword = (element: Element, words: string): readonly Element[] => {
  element.textContent = words;
  return [element];
};

const CHANGES: Readonly<Record<string, () => readonly Element[]>> = {
  'of a value': () => reword(at('value'), '清政发〔2026〕6号'),
  'that end a label': () => reword(at('number'), '收文登记'),
  'of a label, now another one': () => reword(at('number'), '主送机关'),
  'that are a label now': () => reword(at('body'), '签发人'),
  'beside a label in its cell': () => reword(at('star'), '（不超过五十字）'),
  'of one part of a label': () =>
    reword(at('wide').lastElementChild ?? at('wide'), '处室负责同志的姓名和联系电话，以及传真号码'),
  'of running text': () => reword(at('body'), '各地要压实责任，于4月29日前完成检查，并将结果报送办公室备案。'),
};

describe('words', () => {
  it.each(Object.entries(CHANGES))('%s', (_, change) => {
    const reworded = change();
    expect(read(kept, reworded)).toEqual(read(createFieldReader(), undefined));
  });

  it('of a control are read though no word of the page changed', () => {
    (at('words') as HTMLInputElement).value = '关于防火的通知';
    expect(read(kept, []).find(({ name }) => name === '标题')).toMatchObject({ value: '关于防火的通知' });
  });

  it('change what was found: the changes above are no changes to nothing', () => {
    const before = read(kept, []);
    expect(before.map(({ name }) => name)).toEqual(['标题', '发文字号', '拟稿人']);
    expect(read(kept, reword(at('body'), '签发人')).map(({ name }) => name)).toContain('签发人');
  });

  it('of running text have no label looked for: one that came unsaid is not seen', () => {
    const label = document.createElement('div');
    label.textContent = '核稿人';
    at('last').before(label);
    const reworded = reword(at('body'), '各地要压实责任，于4月29日前完成检查，并将结果报送办公室备案。');
    expect(read(kept, reworded).map(({ name }) => name)).not.toContain('核稿人');
    expect(read(kept, undefined).map(({ name }) => name)).toContain('核稿人');
  });
});

describe('a label that was taken away', () => {
  it('is looked for anew, though only words were said to have changed', () => {
    at('title').replaceWith('题名');
    expect(read(kept, [])).toEqual(read(createFieldReader(), undefined));
  });
});
