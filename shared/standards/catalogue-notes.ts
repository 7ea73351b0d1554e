/**
 * Candidates of the catalogue that did not become a rule of their own, and rules that stand otherwise than the
 * catalogue had them, each with the reason.
 */
import type { Text } from '../document/document.ts';
import { CONSISTENCY_NOTES } from './catalogue-notes/consistency.ts';
import { NUMERALS_NOTES } from './catalogue-notes/numerals.ts';
import { PUNCTUATION_NOTES } from './catalogue-notes/punctuation.ts';
import { STRUCTURE_NOTES } from './catalogue-notes/structure.ts';
import { WORDING_NOTES } from './catalogue-notes/wording.ts';

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
  'element/urgency-telegram-valid': {
    mergedInto: 'element/urgency-valid',
    why: {
      'zh-CN': '纸质公文和电报的紧急程度是同一张词表的两半，按行文渠道取用，合为一条',
      en: 'Paper and telegram take two halves of one table, by channel: one rule',
    },
  },
  'cleanup/basis-repealed': {
    mergedInto: 'citation/repealed-document',
    why: {
      'zh-CN': '依据已废止就是引用了已废止的文件作依据，由引用一条以“依据”的话说出；台账中的依据由清理候选列出',
      en: 'A repealed basis is a repealed document cited as basis: one rule says it; ledgers list it for clean-up',
    },
  },
  'element/title-complete': {
    why: {
      'zh-CN': '有版头时标题省去机关名称是常见做法，缺机关只作提示，缺事由才到警告',
      en: 'Under a red head the issuer is often left out of the title: a hint; a missing matter is a warning',
    },
  },
  'privacy/id-number': {
    why: {
      'zh-CN': '内部公文可能确需身份证号，公开渠道和网页文本才到警告；日期和校验码都对的号码才算',
      en: 'A warning only where the text is public; date and check digit must both be right',
    },
  },
  'privacy/bank-account': {
    why: {
      'zh-CN': '单位账户常随文公布，只看前面写明是卡号且校验位对的号码',
      en: 'Accounts of organisations are often public: only numbers called a card and right by their check digit',
    },
  },
  'routing/directive-to-lower-committee': {
    why: {
      'zh-CN': '只有名录写明是部门的才到错误，凭文字判断的至多是警告；经政府同意或者授权的不报',
      en: 'An error only where the register says it is a department; from the words alone a warning at most',
    },
  },
  'streamline/layered-forwarding': {
    why: {
      'zh-CN': '转发通知本来就短，写明经同意的不报；标题里转发套转发才到警告，其余只作提示',
      en: 'Forwarding notices are short by nature: a warning only for forwarding within forwarding in the title',
    },
  },
  'genre/unknown-type': {
    why: {
      'zh-CN': '办法、规定、细则一类依条例第三十九条另有规定，不在其列',
      en: 'Sets of rules follow other provisions (article 39) and are left alone',
    },
  },
  ...narrowed({
    ...STRUCTURE_NOTES,
    ...WORDING_NOTES,
    ...PUNCTUATION_NOTES,
    ...NUMERALS_NOTES,
    ...CONSISTENCY_NOTES,
  }),
};

/** Rules built as the catalogue names them, but narrower. */
function narrowed(notes: Readonly<Record<string, Text>>): Readonly<Record<string, CatalogueNote>> {
  return Object.fromEntries(Object.entries(notes).map(([id, why]) => [id, { why }]));
}
