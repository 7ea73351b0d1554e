/** OFD files → paragraphs, and the sentence for each kind that cannot be read. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isUnreadable, readOfd } from '../../../../shared/index.ts';
import { deltasIn } from '../../../../shared/readers/ofd/text-code.ts';
import type { OfdPage, OfdWishes, OfdWords } from '../../../support/ofd-builder.ts';
import { buildOfd } from '../../../support/ofd-builder.ts';

const LONG =
  '为提升公共图书馆服务水平，统筹布局市、县两级图书馆和基层服务点，完善总分馆制，推动优质资源向基层延伸，制定本方案。';
const SHORT = '各单位要明确责任分工，落实保障措施。';

function page(paragraphs: readonly string[]): OfdPage {
  let baseline = 100;
  const words = paragraphs.flatMap((text) =>
    (`　　${text}`.match(/.{1,27}/g) ?? []).map((line): OfdWords => {
      baseline += 29;
      const text = line.replace(/^　　/, '');
      return { text, x: 79 + (line.length - text.length) * 16, baseline, size: 16, width: text.length * 16 };
    }),
  );
  return { widthPt: 595.3, heightPt: 841.9, words };
}

function textsOf(pages: readonly OfdPage[], wishes: OfdWishes = {}): readonly string[] {
  const document = readOfd(buildOfd(pages, wishes));
  if (isUnreadable(document)) throw new Error(document.unreadable['zh-CN']);
  return document.paragraphs.map(({ text }) => text);
}

function refusalOf(bytes: Uint8Array): string {
  const answer = readOfd(bytes);
  return isUnreadable(answer) ? answer.unreadable['zh-CN'] : 'read';
}

describe('an OFD', () => {
  it('gives paragraphs, however places are written and namespaces named', () => {
    const pages = [page([SHORT, LONG]), page([SHORT])];
    for (const places of ['plain', 'matrix'] as const)
      for (const prefix of ['ofd', 'o', '']) expect(textsOf(pages, { places, prefix })).toEqual([SHORT, LONG, SHORT]);
  });

  it('tells pages and lines, and nothing of styles', () => {
    const document = readOfd(buildOfd([page([LONG]), page([SHORT])]));
    if (isUnreadable(document)) throw new Error('unreadable');
    expect([document.input, ...document.facets]).toEqual(['ofd', 'layout']);
    expect(document.paragraphs.map(({ layout }) => [layout?.page, layout?.lines])).toEqual([
      [1, 3],
      [2, 1],
    ]);
  });

  it('leaves seals alone and shows what a template gives every page once', () => {
    expect(textsOf([page([SHORT, LONG])], { seal: true })).toEqual([SHORT, LONG]);
    const head: OfdWords = { text: '清江市人民政府公报', x: 79, baseline: 40, size: 10, width: 90 };
    const pages = [page([LONG]), page([SHORT, LONG]), page([SHORT])];
    expect(textsOf(pages, { template: [head] })).toEqual([LONG, SHORT, LONG, SHORT, head.text]);
  });

  it('reads advances written one by one and repeated', () => {
    expect(deltasIn('3.2 g 3 5.6 1')).toEqual([3.2, 5.6, 5.6, 5.6, 1]);
    expect(deltasIn(undefined)).toEqual([]);
    expect(deltasIn('g 99999999 1').length).toBeLessThan(20_000);
  });
});

describe('an OFD that cannot be read says why', () => {
  it('for a scan, words behind a scan, damage, a bomb, encryption and what is no OFD', () => {
    const words = [page([LONG, SHORT])];
    expect(refusalOf(buildOfd([page([]), page([])], { picture: true }))).toMatch(/扫描件/);
    expect(refusalOf(buildOfd(words, { picture: true }))).toMatch(/识别/);
    expect(refusalOf(buildOfd(words, { unseen: true }))).toMatch(/识别/);
    const whole = buildOfd(words);
    expect(refusalOf(whole.subarray(0, whole.length - 200))).toMatch(/损坏/);
    expect(refusalOf(new Uint8Array(0))).toMatch(/损坏/);
    const bomb = new Uint8Array(70 * 1024 * 1024);
    expect(refusalOf(zipSync({ 'OFD.xml': bomb }, { level: 9 }))).toMatch(/安全/);
    expect(refusalOf(zipSync({ 'OFD.xml': strToU8('<OFD><DocBody>') }))).toMatch(/损坏/);
    expect(refusalOf(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toMatch(/缺少/);
    const sealed = { 'OFD.xml': strToU8('<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>') };
    expect(refusalOf(zipSync({ ...sealed, 'Encryptions.xml': strToU8('<Encryptions/>') }))).toMatch(/密码/);
  });
});
