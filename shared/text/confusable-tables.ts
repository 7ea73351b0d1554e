/** The tables of wrong words, built once: rules that look for other slips leave alone what these find. */
import { CERTAIN_CONFUSABLES, LIKELY_CONFUSABLES, TYPING_CONFUSABLES } from '../standards/confusables.ts';
import type { TableWord } from './word-table.ts';
import { buildWordTable, parseWords } from './word-table.ts';

/** Words whose neighbours a list cannot name. */
const CERTAIN: readonly TableWord[] = [{ wrong: '已任', right: '己任', previous: /以[^，。]{2,12}为$/ }];
const LIKELY: readonly TableWord[] = [
  { wrong: '既将', right: '即将', next: /^(?!来|[^，。；]{1,20}[，,]?[又也还])/ },
  { wrong: '时侯', right: '时候', next: /^(?![一-鿿]{0,2}(?:书记|主任|局长|处长|同志|院长|市长|县长))/ },
  { wrong: '即要', right: '既要', next: /^[^。；]{1,20}[又也]/ },
  { wrong: '即是', right: '既是', next: /^[^，。；]{1,14}[，,](?:又|也)是/ },
];

/** Words that have no right reading. */
export const CERTAIN_TABLE = buildWordTable([
  ...parseWords(CERTAIN_CONFUSABLES),
  ...parseWords(TYPING_CONFUSABLES),
  ...CERTAIN,
]);

/** Words that are mostly wrong where they stand. */
export const LIKELY_TABLE = buildWordTable([...parseWords(LIKELY_CONFUSABLES), ...LIKELY]);
