/** Terms an organisation keeps in its profile: “误=正”, or a word alone. */
import type { Text } from '../../document/document.ts';
import type { TableWord, WordTable } from '../../text/word-table.ts';
import { buildWordTable } from '../../text/word-table.ts';

export function listTable(entries: readonly string[]): WordTable {
  const words: readonly TableWord[] = entries.flatMap((entry) => {
    const [wrong = '', right = ''] = entry.split('=').map((part) => part.trim());
    return wrong === '' ? [] : [{ wrong, right }];
  });
  return buildWordTable(words);
}

/** Why a rule that reads a list of the organisation cannot judge. */
export function listMissing(name: string): { readonly cannotTell: Text } {
  return {
    cannotTell: {
      'zh-CN': `配置中没有词表 lists.${name}，无从判断`,
      en: `The profile has no lists.${name} to judge by`,
    },
  };
}
