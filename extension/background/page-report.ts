/** What the rules worker tells of one document, and what it tells where it judges nothing. */
import type {
  CheckResult,
  OfficialDocument,
  PackStamp,
  SheetHead,
  SheetKind,
  Summary,
  Text,
} from '../../shared/index.ts';
import type { PageField, PageFinding, SetAsideFinding } from '../messages.ts';

/** What is known of one document, of a frame or an attachment; plain values, for the panel. */
export interface PageReport {
  readonly genre: string | null;
  readonly direction: string | null;
  readonly title: string;
  readonly characters: number;
  readonly fields: readonly PageField[];
  readonly findings: readonly PageFinding[];
  readonly setAside: readonly SetAsideFinding[];
  /** Stands for the document in what is kept: a hash, no words. */
  readonly documentKey: string;
  readonly summary: Summary;
  /** By what it was checked. */
  readonly by?: {
    readonly id: string;
    readonly title: Text;
    readonly hash: string;
    readonly packs: readonly PackStamp[];
  };
  /** A mark of secrecy on a machine that may not hold such documents: nothing was checked or kept. */
  readonly stopped?: true;
  /** 公文列表: so many documents listed and none shown; the rows were not judged. */
  readonly listed?: number;
  /** 审核单 and 备案审查单: their heads, for a person to fill in. */
  readonly sheets?: Readonly<Record<SheetKind, readonly SheetHead[]>>;
}

const SECRECY = /绝密|机密|秘密/;

/** 密级 in the document's own element or in the form beside it. */
export function isMarked({ outline }: CheckResult, document: OfficialDocument, fields: readonly PageField[]): boolean {
  const ids = new Set(
    outline.elements.filter(({ kind }) => kind === 'classification').flatMap(({ paragraphs }) => paragraphs),
  );
  const inText = document.paragraphs.some(({ id, text }) => ids.has(id) && SECRECY.test(text));
  return inText || fields.some(({ name, value }) => name === '密级' && SECRECY.test(value));
}

type Base = Pick<PageReport, 'documentKey' | 'genre' | 'direction'>;

/** Fields of a list are those of a search, and its rows are many documents: nothing is said of either. */
export function listOf(base: Base, listed: number, title: string): PageReport {
  const { stopped: _stopped, ...nothing } = stoppedAt({ ...base, genre: null, direction: null });
  return { ...nothing, title, listed };
}

/** Nothing is said or kept of a document that must not be on this machine. */
export function stoppedAt(base: Base): PageReport {
  const nothing = { counts: { error: 0, warning: 0, info: 0 }, passed: 0, notApplicable: 0, off: 0 };
  return {
    ...base,
    documentKey: '',
    title: '',
    characters: 0,
    fields: [],
    findings: [],
    setAside: [],
    summary: { ...nothing, cannotTell: [], manual: [], broken: [] },
    stopped: true,
  };
}
