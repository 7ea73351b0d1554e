/** The only door of the rules package for the front ends. */
export type * from './document/document.ts';
export type * from './document/edit.ts';
export type * from './structure/outline.ts';
export type { Clause, Data, Rule, Severity, Certainty, Location } from './rules/rule.ts';
export type { CheckResult, Diagnostic, Exemption, Outcome } from './engine/result.ts';
export type { CheckOptions, Checker } from './engine/checker.ts';
export type { ParsedProfile, Profile, RuleSetting } from './engine/profile.ts';

export { isUnreadable } from './document/document.ts';
export { applyEdits } from './document/apply-edits.ts';
export { readOoxml, readFlatOpc } from './readers/ooxml/index.ts';
export { readHtml } from './readers/html/index.ts';
export { decodeText, readText } from './readers/text/index.ts';
export { recognize } from './structure/recognize.ts';
export { createChecker } from './engine/checker.ts';
export { layProfile, parseProfile, profileHash } from './engine/profile.ts';
export { isManual } from './rules/rule.ts';
export { rules } from './rules/index.ts';
export { DEFAULT_PROFILE, profiles } from './profiles/index.ts';
export * from './report/index.ts';
export type { FieldValues, Template, TemplateField } from './writers/templates/index.ts';
export { buildTemplate, exampleValues, templates } from './writers/templates/index.ts';
export type { Sample } from './samples/index.ts';
export { samples } from './samples/index.ts';
