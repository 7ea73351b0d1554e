/**
 * What the register can say of a cited instrument on a date: 现行, 已修订, 部分废止, 已废止, or 查不到. The last accuses
 * nobody: the register holds what it holds, and most documents are not in it.
 */
import { NORMS } from './norms.ts';
import { REISSUES } from './reissues.ts';
import { findRepealed } from './repealed.ts';

export type CitationStateName = '现行' | '已修订' | '部分废止' | '已废止' | '查不到';

export interface CitationState {
  readonly state: CitationStateName;
  /** The successor of a repealed instrument, or the version now in force. */
  readonly by?: string;
  /** YYYY-MM-DD, first day of the successor. */
  readonly on?: string;
  /** False where the register itself asks for confirmation: never more than a hint. */
  readonly isSure: boolean;
}

/** An instrument somebody registered: our own register or an organisation's. `to` is the first day no longer in force. */
export interface RegisteredNorm {
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
  readonly successor?: string;
  /** Only some articles ended on `to`. */
  readonly partly?: boolean;
}

export interface CitedNorm {
  /** Without 《》. */
  readonly title: string;
  /** The year of the version, where it is cited. */
  readonly year?: number;
  /** YYYY-MM-DD: the day to judge by. */
  readonly date: string;
}

const UNKNOWN: CitationState = { state: '查不到', isSure: true };
const ownTitles = new Map(NORMS.map((norm) => [plain(norm.name), norm]));
const reissues = new Map(REISSUES.map((item) => [plain(item.title), item]));

export function citationState(cited: CitedNorm, registered: readonly RegisteredNorm[] = []): CitationState {
  const title = plain(cited.title);
  const { year, date } = cited;
  const local = registered.find((norm) => plain(norm.title) === title);
  if (local) return registeredState(local, date);
  const repealed = findRepealed(title);
  if (repealed && repealed.repealedOn <= date) {
    const { successor: by, repealedOn: on, evidence } = repealed;
    return { state: '已废止', by, on, isSure: evidence !== 'memory' };
  }
  const reissue = reissues.get(title);
  if (reissue && reissue.from <= date) {
    const isFormer = year !== undefined && reissue.formerYears.includes(year);
    return isFormer
      ? { state: '已修订', by: reissue.current, on: reissue.from, isSure: true }
      : { state: '现行', isSure: true };
  }
  const own = ownTitles.get(title);
  if (own) return registeredState({ title, ...(own.from && { from: own.from }), ...(own.to && { to: own.to }) }, date);
  // In force until the day named, by the register's own word.
  return repealed || reissue ? { state: '现行', isSure: true } : UNKNOWN;
}

function registeredState({ from, to, successor, partly }: RegisteredNorm, date: string): CitationState {
  if (from && date < from) return UNKNOWN;
  if (!to || date < to) return { state: '现行', isSure: true };
  return { state: partly ? '部分废止' : '已废止', ...(successor && { by: successor }), on: to, isSure: true };
}

/** 《中华人民共和国档案法》 and 档案法 are one; so is a name with its issuer's note in brackets at the end. */
function plain(title: string): string {
  return title
    .replace(/[《》\s\u3000]/g, '')
    .replace(/^中华人民共和国/, '')
    .replace(/（国务院令第\d+号）$/, '');
}
