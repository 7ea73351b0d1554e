/** What a reader of the catalogue should know of its numerals rules as built. None is left out. */
import type { Text } from '../../document/document.ts';

export const NUMERALS_NOTES: Readonly<Record<string, Text>> = {
  'numerals/arabic-for-measure': {
    'zh-CN': '条款体文本和概数除外',
    en: 'Articles of regulations and approximate numbers are left alone',
  },
  'numerals/unit-symbol-case': {
    'zh-CN': 'm2、m3 在文件中可能是上标，不判断',
    en: 'm2 and m3 may be superscripts in the file and are not judged',
  },
  'numerals/sum-mismatch': {
    'zh-CN': '“其中”常常不列全或互有交叉，只提示相差很小的，和一分为二而超出总数的',
    en: 'Parts after 其中 are often not all of them; only near misses and parts above the whole are told',
  },
  'numerals/line-broken': {
    'zh-CN': '只有知道每行文字的输入（桌面版 Word）才判断',
    en: 'Judged only where the words of each line are known (Word on the desktop)',
  },
};
