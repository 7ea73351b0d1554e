/** The only door of the rules package for the front ends. */
export type * from './document/document.ts';
export type * from './document/edit.ts';
export type * from './structure/outline.ts';
export type { Clause, Data, Rule, Severity, Certainty, Location } from './rules/rule.ts';
export type { CheckResult, Diagnostic, Exemption, Outcome } from './engine/result.ts';
export type { CheckOptions, Checker } from './engine/checker.ts';
export type { Profile, RuleSetting } from './engine/profile.ts';
export type { Layer, Pack, ReadPack, RuleBook } from './packs/read-pack.ts';
export type { Problem } from './packs/reader.ts';
export type { ReadSites, SiteMapping } from './packs/sites.ts';
export type { Decider, Layered, LayerNote } from './packs/layers.ts';
export type { Composed, Setup } from './packs/compose.ts';
export type { Arrival, Kept, Keeping, PackState } from './packs/keep.ts';
export type { AskForPack, PackResponse } from './packs/fetch.ts';
export type { KeptPack, PackStamp, Renewal, Renewing } from './packs/renew.ts';

export { isUnreadable } from './document/document.ts';
export type { FixSelection } from './document/select-fixes.ts';
export { selectFixes } from './document/select-fixes.ts';
export { applyEdits } from './document/apply-edits.ts';
export { readOoxml, readFlatOpc } from './readers/ooxml/index.ts';
export type { Refusal, TrackChanges, WriteOptions } from './writers/ooxml/index.ts';
export { packFlat, unpackFlat } from './writers/ooxml/flat.ts';
export { writeEdits, writeFlatEdits } from './writers/ooxml/index.ts';
export type { LaidOut, LayoutProfile } from './writers/layout/index.ts';
export type { FlatLaidOut } from './writers/layout/flat.ts';
export { layoutFlat } from './writers/layout/flat.ts';
export { DEFAULT_LAYOUT, layoutDocument, readLayoutProfile, textHash } from './writers/layout/index.ts';
export { readHtml } from './readers/html/index.ts';
export { isOfd } from './readers/ofd/is-ofd.ts';
export { readOfd } from './readers/ofd/index.ts';
export type { CMapSource, PdfOptions } from './readers/pdf/index.ts';
export { readPdf } from './readers/pdf/index.ts';
export { decodeText, readMarkdown, readText } from './readers/text/index.ts';
export { createLayoutEstimator, estimateLayout } from './layout/index.ts';
export type { LayoutEstimator } from './layout/index.ts';
export { recognize } from './structure/recognize.ts';
export { createChecker } from './engine/checker.ts';
export { layProfile, profileHash, resolveSetting } from './engine/profile.ts';
export { readPack, ruleBookOf } from './packs/read-pack.ts';
export { readSites } from './packs/sites.ts';
export { layerPacks } from './packs/layers.ts';
export { composeProfile, POLICY_LAYER } from './packs/compose.ts';
export { keepPack, PACK_STATES } from './packs/keep.ts';
export {
  fetchPack,
  PACK_LIMIT_BYTES,
  PACK_LIMIT_MS,
  PACK_PERIOD_MS,
  PACK_REQUEST,
  signatureAddress,
} from './packs/fetch.ts';
export { readKept, renewPack, stampOf } from './packs/renew.ts';
export { packJsonSchema } from './packs/json-schema.ts';
export type { PolicyName, PolicySetting, PolicySettings, ReadPolicy } from './packs/policy.ts';
export { managedSchema, POLICY_SETTINGS, readPolicy } from './packs/policy.ts';
export { isManual } from './rules/rule.ts';
export { rules } from './rules/index.ts';
export { DEFAULT_PROFILE, profiles } from './profiles/index.ts';
export * from './report/index.ts';
export type { FieldValues, Template, TemplateField } from './writers/templates/index.ts';
export {
  buildOpinion,
  buildOpinionText,
  buildTemplate,
  emptyValues,
  exampleValues,
  missingLabels,
  templates,
} from './writers/templates/index.ts';
export type { Sample } from './samples/index.ts';
export { samples } from './samples/index.ts';
export * from './ledger/index.ts';
