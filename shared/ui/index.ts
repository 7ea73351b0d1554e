/** What the panels of Word, WPS and the browser share: how findings are grouped, worded and set aside. No components. */
export type { Card, CardClause } from './cards.ts';
export { cardsOf } from './cards.ts';
export type { DocumentFacts } from './facts.ts';
export { factsOf } from './facts.ts';
export type { Group, SeverityCounts } from './groups.ts';
export { countCards, filterCards, groupCards, neighbourKey } from './groups.ts';
export type { OpenPoint, OpenPoints } from './open-points.ts';
export { openPoints } from './open-points.ts';
export type { SetAsideRecord, SetAsideScope } from './set-aside.ts';
export {
  addRecord,
  documentKey,
  exemptionsFor,
  parseRecords,
  removeRecord,
  requestsFrom,
  SCOPES,
} from './set-aside.ts';
export { describeEdit } from './describe-edit.ts';
export { diffParts } from './diff.ts';
export type { DiffPart } from './diff.ts';
export { both, say } from './text.ts';
export { PANEL } from './strings.ts';
export type { Gate, GateFacts, GatePoint } from './gate.ts';
export { gateOf, gateReport, REVIEW_HEADS } from './gate.ts';
export type { SheetField } from './sheet.ts';
export { compareSheet, sheetOf } from './sheet.ts';
