/** What a reader of the catalogue should know of its consistency rules as built. None is left out. */
import type { Text } from '../../document/document.ts';

export const CONSISTENCY_NOTES: Readonly<Record<string, Text>> = {
  'consistency/form-vs-document': {
    'zh-CN': '比对记录中的标题、发文字号、密级、紧急程度、主送、成文日期；没有这些字段时回答“无从判断”',
    en: 'Compares title, number, classification, urgency, recipient and date of the record; cannot tell without them',
  },
  'consistency/recipient-vs-distribution': {
    'zh-CN': '主送用“各……”“有关……”一类统称时，与逐个列名的名单无法比对，不判断',
    en: 'Collective names cannot be compared with a list of single ones and are not judged',
  },
  'consistency/term-variants': {
    'zh-CN': '差一个数字、方位、对立词的是两个名称，不提示',
    en: 'Names that differ by a numeral, a direction or an opposite are two names and are left alone',
  },
};
