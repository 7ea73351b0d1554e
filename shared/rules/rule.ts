/**
 * The contract of a rule. A rule is one object literal through `defineRule`: its `needs` and `scope` compute the type
 * of what `check` receives, so that a fact not asked for cannot be read.
 */
import type {
  Cell,
  DocumentFacets,
  Facet,
  LayoutBox,
  OfficeRecord,
  ParagraphBase,
  ParagraphFormat,
  ParagraphWith,
  ProtectedSpan,
  RunFormat,
  Section,
  Span,
  Text,
} from '../document/document.ts';
import type { Fix } from '../document/edit.ts';
import type { DocumentForm, Element, ElementKind, Outline } from '../structure/outline.ts';

/** error 应当/不得, warning 一般/原则上, info 可以、惯例、提示. */
export type Severity = 'error' | 'warning' | 'info';
export type Certainty = 'certain' | 'likely';

/** One place in an instrument: `{ instrument: 'GB/T 9704-2012', clause: '7.2.5' }`. Names as in standards/norms.ts. */
export interface Clause {
  readonly instrument: string;
  /** “7.2.5”, “第九条（五）”, or “” for the instrument as a whole. */
  readonly clause: string;
}

/** Plain values only: findings cross message channels. */
export type DataValue = string | number | boolean | readonly string[];
export type Data = Readonly<Record<string, DataValue>>;

/** Each message is a function from its data to both languages. Form: “……应当（一般、可以）……，现为……”. */
export type Messages = Readonly<Record<string, (data: never) => Text>>;
type DataOf<F> = F extends (data: infer D) => Text ? D : never;

/** Where a finding lies: words, a section's paper, or the document as a whole. */
export type Location = Span | { readonly section: number } | { readonly document: true };

export type Finding<M extends Messages> = {
  readonly [K in keyof M & string]: {
    readonly message: K;
    readonly at: Location;
    /** Lower than the rule's own severity where this message is milder. Never higher. */
    readonly severity?: Severity;
    /** `likely` where the rule itself is not sure. The engine never lets an error be anything but certain. */
    readonly certainty?: Certainty;
    readonly fix?: Fix;
  } & (DataOf<M[K]> extends Data ? { readonly data: DataOf<M[K]> } : { readonly data?: undefined });
}[keyof M & string];

/** This unit cannot be judged, and why. */
export interface CannotTell {
  readonly cannotTell: Text;
}

/** How much of the document one run of a rule may see, and so when it must run again. */
export type Scope = 'paragraph' | 'neighbours' | 'element' | 'document';

/** A paragraph in the eyes of a rule: with the words it must leave alone. */
export type View<N extends Facet> = ParagraphWith<N> & { readonly protected: readonly ProtectedSpan[] };

export interface Units<N extends Facet> {
  /** Each paragraph of each element named in `on`. `span`: the part of the paragraph the element takes. */
  readonly paragraph: { readonly element: Element; readonly paragraph: View<N>; readonly span: Span };
  readonly neighbours: {
    readonly element: Element;
    readonly paragraph: View<N>;
    readonly span: Span;
    readonly previous?: View<N>;
    readonly next?: View<N>;
  };
  readonly element: {
    readonly element: Element;
    readonly paragraphs: readonly View<N>[];
    /** The element's words, paragraphs joined by \n. */
    readonly text: string;
  };
  readonly document: {
    readonly outline: Outline;
    readonly paragraphs: readonly View<N>[];
  } & Pick<DocumentFacets, N & keyof DocumentFacets>;
}

/** 机关规则：本机关的用词和登记的文件，由规则包带来。 */
export interface OrganisationTables {
  readonly words: readonly OrganisationWord[];
  readonly norms: readonly OrganisationNorm[];
}

/** A word the organisation asks to look at, with what must or must not stand beside it (linear-time patterns). */
export interface OrganisationWord {
  readonly word: string;
  readonly suggest?: string;
  readonly reason: string;
  readonly severity?: Severity;
  readonly precededBy?: string;
  readonly notPrecededBy?: string;
  readonly followedBy?: string;
  readonly notFollowedBy?: string;
  /** YYYY-MM-DD after which it is no longer asked. */
  readonly expires?: string;
}

/** An instrument the organisation registered; `to` is the first day it is no longer in force. */
export interface OrganisationNorm {
  /** Without 《》. */
  readonly title: string;
  readonly number?: string;
  readonly from?: string;
  readonly to?: string;
  readonly successor?: string;
}

/** What a rule may know beside the words: the date it judges by, its options, the organisation's lists. */
export interface Context<O extends Data = Data> {
  readonly options: O;
  /** YYYY-MM-DD the document is judged by: its own date, else the one given, else today. */
  readonly date: string;
  readonly dateFrom: 'document' | 'given' | 'today';
  /** YYYY-MM-DD, for deadlines that run from now. */
  readonly today: string;
  readonly genre: Outline['genre'];
  readonly direction: Outline['direction'];
  readonly form: DocumentForm;
  readonly partial: boolean;
  /** Lists and tables of the organisation from profile and packs: issuers, issuerCodes, terms, holidays … */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** What the organisation registered itself; empty where no pack came. */
  readonly tables: OrganisationTables;
  /** How the document travels, from the record or the command line. */
  readonly channel?: string;
  /** Whether this machine may hold classified documents, where the profile says. */
  readonly machine?: 'unclassified' | 'classified';
}

export type Family =
  | 'format'
  | 'element'
  | 'genre'
  | 'routing'
  | 'process'
  | 'structure'
  | 'consistency'
  | 'citation'
  | 'streamline'
  | 'filing'
  | 'cleanup'
  | 'info'
  | 'supervision'
  | 'wording'
  | 'punctuation'
  | 'numerals'
  | 'privacy'
  | 'review';

/** A document shown in a few lines: one paragraph each, or one with what it is. See document/example.ts. */
export type ExampleParagraph =
  | string
  | {
      readonly text: string;
      /** What recognition would say; without it the example runs real recognition over all paragraphs. */
      readonly kind?: ElementKind;
      readonly level?: number;
      readonly part?: Element['part'];
      readonly number?: number;
      readonly label?: string;
      readonly place?: ParagraphWith<never>['place'];
      readonly runs?: RunFormat | readonly (RunFormat & { readonly length: number })[];
      readonly format?: ParagraphFormat;
      readonly layout?: LayoutBox;
      readonly cell?: Cell;
      readonly inlines?: ParagraphBase['inlines'];
      /** Index into the example's sections; 0 when not said. */
      readonly section?: number;
      /** Of headers and footers: which pages show it. */
      readonly pages?: ParagraphBase['pages'];
    };

export interface Example {
  readonly paragraphs: readonly ExampleParagraph[];
  /** Said instead of recognised. */
  readonly genre?: Outline['genre'];
  readonly direction?: Outline['direction'];
  readonly form?: DocumentForm;
  readonly partial?: boolean;
  /** The date to judge by; 2024-06-01 when not said. */
  readonly date?: string;
  readonly channel?: string;
  readonly machine?: Context['machine'];
  readonly sections?: readonly Section[];
  readonly objects?: Partial<DocumentFacets['objects']>;
  readonly record?: OfficeRecord;
  readonly options?: Data;
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly tables?: Partial<OrganisationTables>;
  /** Of bad examples: the message expected (the rule's only one when left out), and how often (once). */
  readonly message?: string;
  readonly count?: number;
  /** Of bad examples: the paragraph texts after the fix, when it changes text. */
  readonly fixed?: readonly string[];
}

interface Common {
  /** `family/name`, equal to its path under shared/rules. Never reused. */
  readonly id: `${Family}/${string}`;
  readonly title: Text;
  readonly clauses: readonly [Clause, ...Clause[]];
  readonly severity: Severity;
  /** Off unless a profile switches it on. On when not said. */
  readonly byDefault?: 'on' | 'off';
}

export interface RuleDefinition<S extends Scope, N extends Facet, M extends Messages, O extends Data> extends Common {
  readonly scope: S;
  /** Elements it looks at; the engine answers “not applicable” where there is none. Not said: every paragraph
   * that is an element of any kind (text rules) or, for document scope, the document itself. */
  readonly on?: readonly [ElementKind, ...ElementKind[]];
  /** Applies only to these; the engine answers “not applicable” otherwise. */
  readonly genres?: readonly NonNullable<Outline['genre']>[];
  readonly forms?: readonly DocumentForm[];
  /** True where it asks for something that must be there: not applicable to partial inputs (web texts, excerpts). */
  readonly wholeDocument?: boolean;
  /** Facets it reads; the engine answers “cannot tell” where the input lacks one. */
  readonly needs?: readonly N[];
  /** What must stand in a paragraph for `check` to be worth calling (linear-time; paragraph scope only). */
  readonly cue?: RegExp;
  /** How sure its fixes are, when it offers any. */
  readonly fix?: 'safe' | 'review';
  readonly options?: O;
  readonly messages: M;
  /** A trap is a good example that a naive check would fall for. */
  readonly examples: {
    readonly good: readonly [Example, Example, ...Example[]];
    readonly bad: readonly [Example, Example, ...Example[]];
    readonly traps: readonly [Example, ...Example[]];
  };
  check(unit: Units<N>[S], context: Context<O>): Iterable<Finding<M> | CannotTell>;
}

/** What only a person may judge: asked, never answered, by the machine. */
export interface ManualRule extends Common {
  readonly manual: true;
  /** What the reviewer is asked. */
  readonly question: Text;
  readonly genres?: readonly NonNullable<Outline['genre']>[];
}

/** A rule as the engine holds it: what it reads is no longer in its type. */
export interface CheckedRule extends Omit<RuleDefinition<Scope, Facet, Messages, Data>, 'check' | 'messages'> {
  readonly messages: Readonly<Record<string, (data: Data) => Text>>;
  check(unit: Units<Facet>[Scope], context: Context): Iterable<AnyFinding | CannotTell>;
}
export interface AnyFinding {
  readonly message: string;
  readonly data?: Data;
  readonly at: Location;
  readonly severity?: Severity;
  readonly certainty?: Certainty;
  readonly fix?: Fix;
}
export type Rule = CheckedRule | ManualRule;

export function isManual(rule: Rule): rule is ManualRule {
  return 'manual' in rule;
}

/** Defines a rule; the literal's own types decide what `check` may see and say. */
export function defineRule<
  const S extends Scope,
  const M extends Messages,
  N extends Facet = never,
  const O extends Data = Record<never, never>,
>(definition: RuleDefinition<S, N, M, O>): Rule {
  // The engine hands each rule exactly the unit its scope and needs name, so the narrower type is safe to forget.
  return definition as unknown as CheckedRule;
}

export function defineManualRule(definition: Omit<ManualRule, 'manual'>): Rule {
  return { ...definition, manual: true };
}
