/** One edit in words: what a person agrees to before it is done. */
import type { LineSpacing, ParagraphFormat, RunFormat, Text } from '../document/document.ts';
import type { Edit, PageSetup } from '../document/edit.ts';
import { both } from './text.ts';

export function describeEdit(edit: Edit): Text {
  switch (edit.kind) {
    case 'replaceText':
      return describeReplacement(edit.expect, edit.insert);
    case 'formatRuns':
      return join(runWords(edit.set));
    case 'formatParagraph':
      return join(paragraphWords(edit.set));
    case 'formatSection':
      return join(pageWords(edit.set));
  }
}

const LONGEST_QUOTE = 40;

function describeReplacement(expect: string, insert: string): Text {
  const old = shorten(expect);
  const next = shorten(insert);
  if (insert === '') return both(`删去“${old}”`, `Delete “${old}”`);
  if (expect === '') return both(`加上“${next}”`, `Insert “${next}”`);
  return both(`“${old}”改为“${next}”`, `“${old}” becomes “${next}”`);
}

function shorten(words: string): string {
  const letters = [...words];
  return letters.length <= LONGEST_QUOTE ? words : `${letters.slice(0, LONGEST_QUOTE).join('')}…`;
}

function join(parts: readonly Text[]): Text {
  return both(parts.map((each) => each['zh-CN']).join('，'), parts.map((each) => each.en).join(', '));
}

/** 字号 as printers call it, by points. */
const SIZE_NAMES: Readonly<Record<number, string>> = {
  42: '初号',
  36: '小初',
  26: '一号',
  24: '小一',
  22: '二号',
  18: '小二',
  16: '三号',
  15: '小三',
  14: '四号',
  12: '小四',
  10.5: '五号',
  9: '小五',
  7.5: '六号',
};

function sizeWords(points: number): Text {
  const name = SIZE_NAMES[points];
  return both(name ? `${name}（${points} 磅）` : `${points} 磅`, `${points} pt`);
}

function runWords(set: RunFormat): readonly Text[] {
  const parts: Text[] = [];
  if (set.eastAsianFont) parts.push(both(`字体改为${set.eastAsianFont}`, `typeface ${set.eastAsianFont}`));
  if (set.latinFont) parts.push(both(`西文字体改为 ${set.latinFont}`, `Latin typeface ${set.latinFont}`));
  if (set.sizePt !== undefined) parts.push(prefix(both('字号改为', 'size '), sizeWords(set.sizePt)));
  if (set.bold !== undefined) parts.push(set.bold ? both('加粗', 'bold') : both('取消加粗', 'not bold'));
  if (set.italic !== undefined) parts.push(set.italic ? both('倾斜', 'italic') : both('取消倾斜', 'not italic'));
  if (set.underline !== undefined)
    parts.push(set.underline ? both('加下划线', 'underlined') : both('取消下划线', 'not underlined'));
  if (set.strike !== undefined) parts.push(both(set.strike ? '加删除线' : '取消删除线', 'strike'));
  if (set.color !== undefined) parts.push(colorWords(set.color));
  if (set.highlight !== undefined) parts.push(both('取消底色', 'no highlight'));
  if (set.spacingPt !== undefined) parts.push(both(`字间距 ${set.spacingPt} 磅`, `spacing ${set.spacingPt} pt`));
  if (set.scalePercent !== undefined) parts.push(both(`字符缩放 ${set.scalePercent}%`, `scale ${set.scalePercent}%`));
  return parts;
}

function colorWords(color: string): Text {
  const names: Readonly<Record<string, Text>> = { '000000': both('黑色', 'black'), FF0000: both('红色', 'red') };
  return prefix(both('颜色改为', 'colour '), names[color] ?? both(`#${color}`, `#${color}`));
}

const ALIGNMENTS: Readonly<Record<NonNullable<ParagraphFormat['alignment']>, Text>> = {
  left: both('左对齐', 'align left'),
  center: both('居中', 'centre'),
  right: both('右对齐', 'align right'),
  justify: both('两端对齐', 'justify'),
  distribute: both('分散对齐', 'distribute'),
};

function paragraphWords(set: ParagraphFormat): readonly Text[] {
  const parts: Text[] = [];
  if (set.alignment) parts.push(ALIGNMENTS[set.alignment]);
  const amounts: readonly (readonly [number | undefined, string, string, string])[] = [
    [set.firstLineIndentChars, '首行缩进', '字', 'first line'],
    [set.leftIndentChars, '左缩进', '字', 'left indent'],
    [set.rightIndentChars, '右缩进', '字', 'right indent'],
    [set.firstLineIndentPt, '首行缩进', '磅', 'first line'],
    [set.leftIndentPt, '左缩进', '磅', 'left indent'],
    [set.rightIndentPt, '右缩进', '磅', 'right indent'],
    [set.spaceBeforePt, '段前', '磅', 'space before'],
    [set.spaceAfterPt, '段后', '磅', 'space after'],
  ];
  for (const [value, zh, unit, en] of amounts)
    if (value !== undefined)
      parts.push(both(`${zh} ${value} ${unit}`, `${en} ${value} ${unit === '字' ? 'ch' : 'pt'}`));
  if (set.lineSpacing) parts.push(lineWords(set.lineSpacing));
  if (set.snapToGrid !== undefined)
    parts.push(both(set.snapToGrid ? '对齐网格' : '不对齐网格', set.snapToGrid ? 'snap to grid' : 'off the grid'));
  if (set.pageBreakBefore !== undefined)
    parts.push(both(set.pageBreakBefore ? '段前分页' : '取消段前分页', 'page break before'));
  if (set.keepWithNext !== undefined)
    parts.push(both(set.keepWithNext ? '与下段同页' : '取消与下段同页', 'keep with next'));
  if (set.borders) parts.push(both('调整线条', 'rules'));
  if (set.tabs) parts.push(both('调整制表位', 'tab stops'));
  return parts;
}

function lineWords(spacing: LineSpacing): Text {
  if (spacing.kind === 'multiple') return both(`行距 ${spacing.lines} 倍`, `line spacing ${spacing.lines}`);
  const zh = spacing.kind === 'exact' ? '行距固定值' : '行距最小值';
  return both(`${zh} ${spacing.pt} 磅`, `line spacing ${spacing.kind === 'exact' ? '' : 'at least '}${spacing.pt} pt`);
}

function pageWords(set: PageSetup): readonly Text[] {
  const amounts: readonly (readonly [number | undefined, string, string])[] = [
    [set.pageWidthMm, '纸宽', 'paper width'],
    [set.pageHeightMm, '纸高', 'paper height'],
    [set.marginTopMm, '上边距', 'top margin'],
    [set.marginBottomMm, '下边距', 'bottom margin'],
    [set.marginLeftMm, '左边距', 'left margin'],
    [set.marginRightMm, '右边距', 'right margin'],
    [set.gutterMm, '装订线', 'gutter'],
  ];
  const parts = amounts.flatMap(([value, zh, en]) =>
    value === undefined ? [] : [both(`${zh} ${value} 毫米`, `${en} ${value} mm`)],
  );
  return set.grid ? [...parts, both('设置文档网格', 'document grid')] : parts;
}

function prefix(before: Text, after: Text): Text {
  return both(before['zh-CN'] + after['zh-CN'], before.en + after.en);
}
