export type { ComparedDocument, Comparison, FormatDifference, TextDifference, WordChange } from './compare.ts';
export { compareDocuments } from './compare.ts';
export type { ComparedNames } from './reports.ts';
export { comparisonHtml, comparisonJson, comparisonText } from './reports.ts';
export { describeFormat, describeText, placeName, verdictOf } from './wording.ts';
