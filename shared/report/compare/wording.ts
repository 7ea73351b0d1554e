/** A comparison in words: the verdict first, then what differs, in either language. */
import type { Language, Place, Text } from '../../document/document.ts';
import type { ElementKind } from '../../structure/outline.ts';
import { ELEMENT_NAMES } from '../names.ts';
import type { Comparison, FormatDifference, TextDifference } from './compare.ts';

/** The one sentence people act on. */
export function verdictOf(comparison: Comparison): Text {
  const { sameText, sameWords, sameFormat, text, format, unknown, unsettled } = comparison;
  const count = format.length;
  if (sameText && unsettled.before + unsettled.after > 0) return UNSETTLED;
  if (sameText && sameFormat) return unknown.length > 0 ? SAME_TEXT_ONLY : SAME;
  if (sameText)
    return {
      'zh-CN': `文字完全一致；格式有 ${count} 处不同。`,
      en: `The text is identical; ${count} differences of format.`,
    };
  if (sameWords)
    return {
      'zh-CN': `字词标点一致，只有空格或换行不同（${text.length} 段）；格式有 ${count} 处不同。`,
      en: `Words and marks are identical, only blanks or line breaks differ (${text.length} paragraphs); ${count} differences of format.`,
    };
  return {
    'zh-CN': `文字不一致：${text.length} 处段落不同，印发前请逐处核对；格式有 ${count} 处不同。`,
    en: `The text differs in ${text.length} paragraphs; please check each before issue. ${count} differences of format.`,
  };
}

const SAME: Text = { 'zh-CN': '文字和格式完全一致。', en: 'Text and format are identical.' };
const SAME_TEXT_ONLY: Text = {
  'zh-CN': '文字完全一致；其中一份读不出格式，格式没有比对。',
  en: 'The text is identical; one of them does not tell its format, which was not compared.',
};
const UNSETTLED: Text = {
  'zh-CN': '接受全部修订后文字一致，但还有没处理的修订或批注，请先处理再比对。',
  en: 'With all changes accepted the text is identical, but tracked changes or comments are left; settle them first.',
};

/** Where in the document a difference lies. */
export function placeName(
  { element, place }: { readonly element?: ElementKind; readonly place: Place },
  language: Language,
): string {
  return element ? ELEMENT_NAMES[element][language] : PLACES[place][language];
}

const PLACES: Readonly<Record<Place, Text>> = {
  body: { 'zh-CN': '正文', en: 'body' },
  table: { 'zh-CN': '表格', en: 'table' },
  textbox: { 'zh-CN': '文本框', en: 'text box' },
  header: { 'zh-CN': '页眉', en: 'header' },
  footer: { 'zh-CN': '页脚', en: 'footer' },
  footnote: { 'zh-CN': '脚注', en: 'footnote' },
};

/** One line for one difference of text, the words that changed in brackets. */
export function describeText(difference: TextDifference, language: Language): string {
  const where = placeName(difference, language);
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  if (difference.kind !== 'changed') {
    const what = difference.kind === 'added' ? say('多出', 'added') : say('缺少', 'missing');
    return `${where}  ${what}  「${difference.text}」`;
  }
  const changes = difference.changes.map(
    ({ before, after }) => `「${visible(before, language)}」→「${visible(after, language)}」`,
  );
  return `${where}  ${difference.onlyBlanks ? say('空白不同', 'blanks differ') : say('改动', 'changed')}  ${changes.join('  ')}  （${difference.after.trim().slice(0, 24)}…）`;
}

/** Blanks by name: what cannot be seen must be read. */
function visible(words: string, language: Language): string {
  const name = (zh: string, en: string): string => (language === 'en' ? `⟨${en}⟩` : `⟨${zh}⟩`);
  return words
    .replaceAll(' ', name('空格', 'space'))
    .replaceAll('\u3000', name('全角空格', 'wide space'))
    .replaceAll('\n', name('换行', 'line break'))
    .replaceAll('\f', name('分页', 'page break'))
    .replaceAll('\t', name('制表符', 'tab'))
    .replaceAll('\ufffc', name('图形', 'object'));
}

export function describeFormat(difference: FormatDifference, language: Language): string {
  const where = difference.text === '' ? (language === 'en' ? 'page' : '页面') : placeName(difference, language);
  const quote = difference.text === '' ? '' : `「${difference.text}」`;
  const none = language === 'en' ? 'not set' : '未设';
  return `${where}${quote}  ${propertyName(difference.property, language)}：${difference.before || none} → ${difference.after || none}`;
}

/** Names of what may differ; others keep the name of the fact. */
export function propertyName(property: string, language: Language): string {
  return PROPERTIES[property]?.[language] ?? property;
}

const name = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });
const PROPERTIES: Readonly<Record<string, Text>> = {
  eastAsianFont: name('中文字体', 'Chinese typeface'),
  latinFont: name('西文字体', 'Latin typeface'),
  sizePt: name('字号（磅）', 'size (pt)'),
  bold: name('加粗', 'bold'),
  italic: name('倾斜', 'italic'),
  underline: name('下划线', 'underline'),
  strike: name('删除线', 'strike-through'),
  color: name('颜色', 'colour'),
  highlight: name('突出显示', 'highlight'),
  spacingPt: name('字符间距（磅）', 'letter spacing (pt)'),
  scalePercent: name('字符缩放（%）', 'scale (%)'),
  verticalAlign: name('上下标', 'super- or subscript'),
  alignment: name('对齐', 'alignment'),
  firstLineIndentChars: name('首行缩进（字）', 'first-line indent (characters)'),
  leftIndentChars: name('左缩进（字）', 'left indent (characters)'),
  rightIndentChars: name('右缩进（字）', 'right indent (characters)'),
  lineSpacing: name('行距', 'line spacing'),
  spaceBeforePt: name('段前（磅）', 'space before (pt)'),
  spaceAfterPt: name('段后（磅）', 'space after (pt)'),
  snapToGrid: name('对齐到网格', 'snap to grid'),
  pageBreakBefore: name('段前分页', 'page break before'),
  keepWithNext: name('与下段同页', 'keep with next'),
  borders: name('边框', 'borders'),
  tabs: name('制表位', 'tab stops'),
  sections: name('节数', 'sections'),
  pageWidthMm: name('纸宽（毫米）', 'paper width (mm)'),
  pageHeightMm: name('纸高（毫米）', 'paper height (mm)'),
  landscape: name('横向', 'landscape'),
  marginTopMm: name('上边距（毫米）', 'top margin (mm)'),
  marginBottomMm: name('下边距（毫米）', 'bottom margin (mm)'),
  marginLeftMm: name('左边距（毫米）', 'left margin (mm)'),
  marginRightMm: name('右边距（毫米）', 'right margin (mm)'),
  gutterMm: name('装订线（毫米）', 'gutter (mm)'),
  headerMm: name('页眉距边界（毫米）', 'header distance (mm)'),
  footerMm: name('页脚距边界（毫米）', 'footer distance (mm)'),
  evenAndOddHeaders: name('奇偶页不同', 'different odd and even pages'),
  titlePage: name('首页不同', 'different first page'),
  'grid.type': name('文档网格', 'document grid'),
  'grid.linePitchPt': name('网格行距（磅）', 'grid line pitch (pt)'),
  'grid.charSpacePt': name('网格字距（磅）', 'grid letter space (pt)'),
  'pageNumber.present': name('页码', 'page number'),
  'pageNumber.format': name('页码格式', 'page number format'),
  'pageNumber.position': name('页码位置', 'page number position'),
  'pageNumber.start': name('起始页码', 'first page number'),
};
