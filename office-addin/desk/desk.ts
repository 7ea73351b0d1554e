/**
 * The desk: everything a task pane needs of the rules, the readers or the writers, as functions from values to values.
 * It runs in a worker, so that no document of any size holds up the page; tests call it directly.
 */
import type {
  CheckOptions,
  CheckResult,
  Edit,
  FieldValues,
  Fix,
  FlatLaidOut,
  Language,
  LaidOut,
  OfficialDocument,
  Refusal,
  Text,
  TrackChanges,
  Unreadable,
} from '../../shared/index.ts';
import {
  applyEdits,
  buildTemplate,
  createChecker,
  createLayoutEstimator,
  exampleValues,
  htmlReport,
  layoutDocument,
  layoutFlat,
  profiles,
  readFlatOpc,
  readOoxml,
  registryOf,
  rules,
  templates,
  unpackFlat,
  writeFlatEdits,
} from '../../shared/index.ts';
import type { Card, DocumentFacts, OpenPoints, RuleName } from '../../shared/ui/index.ts';
import { cardsOf, factsOf, openPoints, ruleNames } from '../../shared/ui/index.ts';
import type { Basis, BasisDesk, BasisOrder } from './basis.ts';
import { basisOf, BUILT_IN, createBasisDesk, engineOf } from './basis.ts';
import { combineFixes } from './combine.ts';

export type Source =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly flatOpc: string };

/** A check, ready to be shown in either language. */
export interface Checked {
  readonly result: CheckResult;
  readonly cards: readonly Card[];
  readonly setAside: readonly Card[];
  readonly facts: DocumentFacts;
  readonly open: OpenPoints;
}

export interface ReportOrder {
  readonly name: string;
  readonly document: OfficialDocument;
  readonly options: CheckOptions;
  readonly format: 'html';
  readonly language: Language;
}

export interface Desk extends BasisDesk {
  /** Bytes are those of a .docx; the check bench's desk reads other kinds, too, some of them not at once. */
  read(source: Source): OfficialDocument | Unreadable | Promise<OfficialDocument | Unreadable>;
  /** What the next checks go by. */
  checkBy(order: BasisOrder): Basis;
  check(document: OfficialDocument, options: CheckOptions): Checked;
  /** Of several fixes those that go together, as one list of edits, and how many had to wait. */
  combine(document: OfficialDocument, fixes: readonly Fix[]): { edits: readonly Edit[]; left: number };
  apply(document: OfficialDocument, edits: readonly Edit[]): OfficialDocument | 'stale';
  writeFlat(xml: string, edits: readonly Edit[], trackChanges?: TrackChanges): string | Refusal;
  /** 检查报告 as a page to print. */
  report(order: ReportOrder): string;
  /** 一键排版: the file laid out by the standard, not a character of its text changed. */
  layout(bytes: Uint8Array): LaidOut | Refusal;
  /** The same for an editor that hands over flat XML. */
  layoutFlat(xml: string): FlatLaidOut | Refusal;
  template(genre: string, values: FieldValues): Uint8Array | undefined;
  /** The same as flat XML. */
  flatTemplate(genre: string, values: FieldValues): string | undefined;
  /** What people call rules. */
  ruleNames(rules: readonly string[]): readonly RuleName[];
  catalogue(): Catalogue;
}

/** What can be begun without a file of one's own. */
export interface Catalogue {
  readonly profiles: readonly { readonly id: string; readonly title: Text }[];
  readonly templates: readonly {
    readonly genre: string;
    readonly fields: (typeof templates)[number]['fields'];
    readonly example: FieldValues;
  }[];
}

export function createDesk(): Desk {
  const registry = registryOf(rules);
  let { profile, basis } = basisOf(BUILT_IN);
  let checker = createChecker(rules, profile);
  const estimate = createLayoutEstimator();
  return {
    ...createBasisDesk(),
    read: (source) => ('bytes' in source ? readOoxml(source.bytes) : readFlatOpc(source.flatOpc)),
    checkBy(order) {
      ({ profile, basis } = basisOf(order));
      checker = createChecker(rules, profile);
      return basis;
    },
    check(document, options) {
      const result = checker.check(estimate(document), options);
      const aside = result.setAside.map(({ diagnostic }) => diagnostic);
      return {
        result,
        cards: cardsOf(document, result, registry),
        setAside: cardsOf(document, { ...result, diagnostics: aside }, registry),
        facts: factsOf(result),
        open: openPoints(result, registry),
      };
    },
    combine: combineFixes,
    apply: applyEdits,
    writeFlat: (xml, edits, trackChanges) => writeFlatEdits(xml, edits, trackChanges ? { trackChanges } : {}),
    report({ name, document, options, language }) {
      const result = checker.check(estimate(document), options);
      return htmlReport([{ path: name, document, result }], { engine: engineOf(basis), registry, language });
    },
    layout: (bytes) => layoutDocument(bytes),
    layoutFlat,
    template: (genre, values) => buildTemplate(genre, values),
    flatTemplate(genre, values) {
      const bytes = buildTemplate(genre, values);
      return bytes && unpackFlat(bytes);
    },
    ruleNames: (ids) => ruleNames(ids, registry),
    catalogue: () => ({
      profiles: Object.values(profiles).map(({ id, title }) => ({ id, title })),
      templates: templates.map(({ genre, fields }) => ({ genre, fields, example: exampleValues(genre) })),
    }),
  };
}
