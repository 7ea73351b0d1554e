/** What a reader of the catalogue should know of its structure rules as built. None is left out. */
import type { Text } from '../../document/document.ts';

export const STRUCTURE_NOTES: Readonly<Record<string, Text>> = {
  'structure/level-jump': {
    'zh-CN': '只有两个层次时，“一、”之下用“1.”是允许的；三层以上才提示，每件公文只提示第一处',
    en: 'With two levels only, 1. below 一、 is allowed; told from three levels on, once a document',
  },
  'structure/empty-paragraphs': {
    'zh-CN': '只有能读出段落格式的输入（.docx、Word）才判断',
    en: 'Judged only where paragraph formats can be read (.docx, Word)',
  },
};
