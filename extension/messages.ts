/**
 * What the parts of the extension say to one another: plain values with a name, checked on arrival. Text of a page goes
 * from its content script to the rules worker of the same browser and nowhere else.
 */
import type {
  KeptPack,
  OfficeRecord,
  OpinionFields,
  OpinionKind,
  Renewing,
  Severity,
  SiteMapping,
  Text,
} from '../shared/index.ts';
import type { SetAsideRecord } from '../shared/ui/index.ts';
import type { CardText } from './page/card-text.ts';

/** One block of a page, as its content script numbers it. Ids are never used again within a frame. */
export interface PageBlock {
  readonly id: number;
  readonly text: string;
  /** 1–6 of h1–h6. */
  readonly level?: number;
  readonly centered?: boolean;
  /** Part of the site, not of a document: navigation, head, foot, lists of links. */
  readonly chrome?: boolean;
  /** Inside a table of data: table, row and column. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

/** A form field found by its label; `block` points to the control's text when it is typed into. */
export interface PageField {
  /** 要素名, as `record.fields` has it: 标题, 发文字号, 主送 … */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Number of the control in the frame, for marking and writing. */
  readonly control?: number;
  /** Found where a site mapping says, not by its label. */
  readonly mapped?: true;
}

/** What became of the site mappings (站点映射) that are for a frame. */
export interface MappingReport {
  /** Places the mappings name. */
  readonly parts: number;
  /** Names of those the page does not have: read by the labels instead. */
  readonly missing: readonly string[];
  /** Mappings left aside because the page does not show what would prove it theirs. */
  readonly unproved: number;
}

export interface PageAttachment {
  readonly url: string;
  readonly name: string;
  readonly sameOrigin: boolean;
}

/** What of a body cannot be read, and says so: canvas, ActiveX, the browser's PDF viewer. */
export type UnreadableBody = 'canvas' | 'activex' | 'pdf' | 'frame';

/** What changed in a frame since its last message; the first one holds everything. */
export interface PageUpdate {
  readonly url: string;
  readonly title: string;
  /** Ids of all blocks in document order; absent where it is as last told. */
  readonly order?: readonly number[];
  /** New and changed blocks, apart from those told in parts before. */
  readonly blocks: readonly PageBlock[];
  readonly fields: readonly PageField[];
  readonly attachments: readonly PageAttachment[];
  readonly unreadable: readonly UnreadableBody[];
  readonly mapping?: MappingReport;
}

/** A place a person pointed out on a page: its name, its selector, and where mappings must look for it. */
export interface PickedPlace extends Pick<SiteMapping, 'origin' | 'path' | 'frame'> {
  readonly name: string;
  readonly selector: string;
}

/**
 * Why a place cannot be kept: no selector leads there alone, or its frame is shut off from the page around it (sandbox
 * without an address of its own), so that no mapping could ever name it.
 */
export type PickTrouble = 'unnamed' | 'apart';

/** A finding on a page: what it says, ready to show, and where it lies in the content script's own numbering. */
export interface PageFinding {
  readonly rule: string;
  readonly fingerprint: string;
  readonly severity: Severity;
  readonly certainty: 'certain' | 'likely';
  readonly card: CardText;
  /** Element's kind, or `document`: for groups. */
  readonly group: string;
  /** The words found: nothing is marked or written where they no longer stand. */
  readonly quote: string;
  /** Block and offsets; absent for findings on the whole document. */
  readonly at?: { readonly block: number; readonly start: number; readonly end: number };
  /** Field it lies in and offsets in its value. */
  readonly inField?: { readonly control: number; readonly start: number; readonly end: number };
  /** What the quoted words would become, where a fix is a plain change of words. */
  readonly replacement?: string;
}

/** A finding somebody set aside, with why and for how much. */
export interface SetAsideFinding {
  readonly finding: PageFinding;
  readonly scope: SetAsideRecord['scope'];
  readonly reason: string;
}

export type PaperKind = OpinionKind | 'report';

/** What the page shows of a question a rule asks of the office record: it stands in papers for “not on record”. */
export interface PageAnswer {
  readonly rule: string;
  /** What is missing or cannot be told; absent where all is there. */
  readonly open?: Text;
}

/** A paper made from the findings: its words to edit, and its file in base64. */
export interface Paper {
  readonly name: string;
  readonly text: string;
  readonly file: string;
}

/** What a content script fetched for us, with the person's own session. */
export type Fetched = { readonly base64: string } | { readonly failed: FetchFailure };
export type FetchFailure = 'network' | 'status' | 'tooLarge' | 'slow' | 'permission' | 'cancelled';

/** 20 MB and 10 s: what is larger or slower is not an attachment to be checked beside a page. */
export const ATTACHMENT_LIMIT_BYTES = 20 * 1024 * 1024;
export const ATTACHMENT_LIMIT_MS = 10_000;

/** Which of a tab's documents: a frame, or an attachment linked from it. */
export interface DocumentPlace {
  readonly tab: number;
  readonly frame: number;
  readonly url?: string;
}

export type ToBackground =
  /** A frame was loaded or written anew. */
  | { readonly kind: 'page/frame-loaded' }
  /** A page is about to be read: the rules had better be ready, and the mappings for its site are told. */
  | { readonly kind: 'page/here' }
  /** Blocks of an update to come: a long page is told in parts. */
  | { readonly kind: 'page/blocks'; readonly blocks: readonly PageBlock[] }
  | { readonly kind: 'page/update'; readonly update: PageUpdate }
  | { readonly kind: 'page/gone' }
  | { readonly kind: 'page/picked'; readonly picked: PickedPlace }
  /** Nothing was picked, or what was picked cannot be found again, and why. */
  | { readonly kind: 'page/pick-ended'; readonly name: string; readonly why?: PickTrouble }
  | { readonly kind: 'page/open-panel'; readonly fingerprint: string }
  | { readonly kind: 'panel/state'; readonly tab: number }
  | { readonly kind: 'panel/check'; readonly tab: number }
  | { readonly kind: 'panel/pick'; readonly tab: number; readonly name: string }
  | { readonly kind: 'panel/pick-end'; readonly tab: number }
  | { readonly kind: 'panel/reveal'; readonly tab: number; readonly frame: number; readonly fingerprint: string }
  | {
      readonly kind: 'panel/paper';
      readonly place: DocumentPlace;
      readonly paper: PaperKind;
      readonly fields: OpinionFields;
      readonly answers: readonly PageAnswer[];
    }
  | { readonly kind: 'panel/file'; readonly text: string }
  | { readonly kind: 'panel/set-aside'; readonly place: DocumentPlace; readonly record: SetAsideRecord }
  | { readonly kind: 'panel/restore'; readonly place: DocumentPlace; readonly record: SetAsideRecord }
  | { readonly kind: 'panel/attachment'; readonly tab: number; readonly frame: number; readonly url: string }
  /** The words of an attachment that was checked, to read. */
  | { readonly kind: 'panel/view'; readonly place: DocumentPlace }
  | { readonly kind: 'panel/cancel'; readonly tab: number; readonly url: string }
  | { readonly kind: 'panel/pack-renew' }
  | { readonly kind: 'panel/pack-take'; readonly file: PackFile };

export type ToPage =
  | { readonly kind: 'page/findings'; readonly findings: readonly PageFinding[]; readonly mayWrite: boolean }
  | { readonly kind: 'page/reveal'; readonly fingerprint: string }
  | { readonly kind: 'page/fetch'; readonly url: string }
  | { readonly kind: 'page/fetch-stop'; readonly url: string }
  /** Has the frame been written anew since it was last read? */
  | { readonly kind: 'page/look' }
  | { readonly kind: 'page/again' }
  | { readonly kind: 'page/mappings'; readonly mappings: readonly SiteMapping[] }
  /** Lets the person point out where `name` stands; `hint` is what to do, in their language. */
  | { readonly kind: 'page/pick'; readonly name: string; readonly hint: string }
  | { readonly kind: 'page/pick-end' }
  | { readonly kind: 'page/stop' };

/** What every check is told besides the words: who asks, what was set aside, what the rest of the page says. */
export interface Standing {
  readonly language: string;
  readonly profile: string;
  readonly disabledRules: readonly string[];
  readonly unclassified: boolean;
  /** Whether a person may write suggestions into plain fields. */
  readonly mayWrite: boolean;
  readonly records: readonly SetAsideRecord[];
  readonly record?: OfficeRecord;
  /** The administrator named the profile: no pack and no person names another. */
  readonly isFixed?: boolean;
  /** The person's own settings do not count. */
  readonly isLocked?: boolean;
  /** Which packs and personal profile count: the worker asks for them when it holds others. */
  readonly house?: string;
  readonly organization?: string;
}

/** What was set for this machine beyond plain choices: the rule packs in use and the person's own profile. */
export interface House {
  readonly key: string;
  readonly packs: readonly KeptPack[];
  /** The person's profile as JSON text, exactly as it was edited. */
  readonly person?: string;
}

/** A rule pack from a file, as the options read it. */
export interface PackFile {
  readonly name: string;
  readonly base64: string;
  readonly signature?: string;
  /** The person wants to go back to an older version. */
  readonly allowOlder: boolean;
}

/** What came for a rule pack, as a message carries it. */
export type SentArrival =
  | { readonly base64: string; readonly signature?: string }
  | { readonly unreachable: true; readonly why?: Text; readonly tooLarge?: true };

/** From the background to whoever holds the rules worker. */
export type ToWorker =
  | { readonly kind: 'worker/blocks'; readonly key: string; readonly blocks: readonly PageBlock[] }
  | {
      readonly kind: 'worker/page';
      readonly key: string;
      readonly update: PageUpdate;
      readonly standing: Standing;
      /** Nothing is marked on the page yet: what is found at its beginning may be told before the answer. */
      readonly isFirst?: boolean;
    }
  | { readonly kind: 'worker/again'; readonly key: string; readonly standing: Standing }
  | {
      readonly kind: 'worker/attachment';
      readonly key: string;
      readonly name: string;
      readonly base64: string;
      readonly standing: Standing;
    }
  | {
      readonly kind: 'worker/paper';
      readonly key: string;
      readonly paper: PaperKind;
      readonly version: string;
      readonly fields: OpinionFields;
      readonly answers: readonly PageAnswer[];
      readonly standing: Standing;
    }
  | { readonly kind: 'worker/view'; readonly key: string }
  | { readonly kind: 'worker/file'; readonly text: string }
  | { readonly kind: 'worker/house'; readonly house: House }
  | ({ readonly kind: 'worker/pack'; readonly arrival: SentArrival } & Omit<Renewing, 'known'>)
  | { readonly kind: 'worker/forget'; readonly key: string };

/** True where a value has the shape of one of our messages; anything else is left alone. */
export function isMessage(value: unknown, prefix: string): value is { readonly kind: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    value.kind.startsWith(prefix)
  );
}
