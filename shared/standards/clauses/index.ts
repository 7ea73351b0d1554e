/** Every instrument whose clauses are written out, for citations and for docs/clauses.md. */
import type { ClauseEntry, InstrumentClauses } from './clause.ts';
import { GBT9704 } from './gbt9704.ts';
import { TIAOLI_2012 } from './tiaoli2012.ts';

export const INSTRUMENTS: readonly InstrumentClauses[] = [GBT9704, TIAOLI_2012];

/** A clause by instrument and number, where it is written out. */
export function findClause(instrument: string, clause: string): ClauseEntry | undefined {
  return INSTRUMENTS.find((each) => each.instrument === instrument)?.clauses.find((each) => each.clause === clause);
}
