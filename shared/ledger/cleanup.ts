/** 清理台账：四类结论的数字，和该清理而未清理的候选。 */
import { findRepealed } from '../standards/repealed.ts';
import type { CleanupRecord } from './columns.ts';
import type { CLEANUP_OUTCOMES } from './columns.ts';

export interface CleanupFigures {
  readonly total: number;
  readonly outcomes: Readonly<Record<(typeof CLEANUP_OUTCOMES)[number], number>>;
  readonly undecided: number;
  /** 废止、失效、修改 without a reason. */
  readonly withoutReason: readonly CleanupRecord[];
}

export function cleanupFigures(records: readonly CleanupRecord[]): CleanupFigures {
  const count = (outcome: string): number => records.filter((record) => record.outcome === outcome).length;
  const outcomes = { 废止: count('废止'), 失效: count('失效'), 修改: count('修改'), 继续有效: count('继续有效') };
  const decided = Object.values(outcomes).reduce((sum, each) => sum + each, 0);
  return {
    total: records.length,
    outcomes,
    undecided: records.length - decided,
    withoutReason: records.filter(({ outcome, reason }) => outcome && outcome !== '继续有效' && !reason),
  };
}

export interface CleanupCandidate {
  readonly record: CleanupRecord;
  /** Years since issue or the last clean-up reached the cycle, and the basis that is no longer in force. */
  readonly isOld: boolean;
  readonly basisReplacedBy?: string;
}

/** Undecided or still valid documents that are due: older than the cycle, or with a basis repealed. */
export function cleanupCandidates(
  records: readonly CleanupRecord[],
  { today, cycleYears = 5 }: { today: string; cycleYears?: number },
): readonly CleanupCandidate[] {
  return records.flatMap((record) => {
    if (record.outcome && record.outcome !== '继续有效') return [];
    const since = record.cleanedOn ?? record.issuedOn;
    const isOld = `${Number(since.slice(0, 4)) + cycleYears}${since.slice(4)}` <= today;
    const basis = record.basis === undefined ? undefined : findRepealed(record.basis.replace(/[《》]/g, ''));
    const isReplaced = basis !== undefined && basis.repealedOn <= today;
    if (!isOld && !isReplaced) return [];
    return [{ record, isOld, ...(isReplaced && { basisReplacedBy: basis.successor }) }];
  });
}
