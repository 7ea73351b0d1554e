/**
 * Candidates of the catalogue that did not become a rule of their own, and rules that stand otherwise than the
 * catalogue had them, each with the reason.
 */
import type { Text } from '../document/document.ts';

export interface CatalogueNote {
  /** The rule that checks it; absent where the note is about the rule of this very id. */
  readonly mergedInto?: string;
  readonly why: Text;
}

export const CATALOGUE_NOTES: Readonly<Record<string, CatalogueNote>> = {
  'format/grid-ignored': {
    mergedInto: 'format/body-line-spacing',
    why: {
      'zh-CN': '不对齐网格又没有固定行距，就是行距没有定住，由正文行距一条提示',
      en: 'Text off the grid without a fixed pitch has no fixed pitch: one finding says it',
    },
  },
  'format/auto-numbering': {
    why: {
      'zh-CN': '自动编号合乎标准，只是转成纯文本时会丢，默认不查',
      en: 'Automatic numbers satisfy the standard and are only lost in plain text: off by default',
    },
  },
  'format/seal-color-red': {
    why: {
      'zh-CN': '印章的颜色和位置在文件里看不准，由人核对',
      en: 'A file does not show colour and place of a seal well enough: asked of a person',
    },
  },
  'format/page-number-blank-page': {
    why: { 'zh-CN': '空白页要看印制时的分页，由人核对', en: 'Blank pages appear when printing: asked of a person' },
  },
  'format/landscape-table-head-side': {
    why: {
      'zh-CN': '横表落在单页还是双页要看印制时的分页，由人核对',
      en: 'Odd or even is settled when printing: asked of a person',
    },
  },
};
