/** What a reader of the catalogue should know of its punctuation rules as built. None is left out. */
import type { Text } from '../../document/document.ts';

export const PUNCTUATION_NOTES: Readonly<Record<string, Text>> = {
  'punctuation/heading-end-mark': {
    'zh-CN': '不少机关独立小标题一律用句号，通篇一致的不提示；只提示与同级多数不一致的',
    en: 'Offices that end every stand-alone heading with a full stop are left alone; only the odd one is told',
  },
  'punctuation/title-marks-dunhao': {
    'zh-CN': '权威文本两种用法都多，全文合为一条提示',
    en: 'Both uses are common in authoritative texts: one hint for the whole document',
  },
  'punctuation/quotes-dunhao': {
    'zh-CN': '权威文本两种用法都多，全文合为一条提示',
    en: 'Both uses are common in authoritative texts: one hint for the whole document',
  },
  'punctuation/line-start-mark': {
    'zh-CN': '只有知道每行文字的输入（桌面版 Word）才判断',
    en: 'Judged only where the words of each line are known (Word on the desktop)',
  },
  'punctuation/quote-end-position': {
    'zh-CN': '句号在引号内外取决于引文是否完整，只查内外都有句号的',
    en: 'Inside or outside depends on the sentence; only full stops on both sides are told',
  },
};
