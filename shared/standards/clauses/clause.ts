/**
 * One clause of an instrument: what it asks in our words (转述, never a quotation), and who can check it.
 * `rules` are found from the rules themselves; a clause without one says `manual` or why no machine can check it.
 */
export interface ClauseEntry {
  /** “7.2.5”, “第九条（五）”. */
  readonly clause: string;
  readonly subject: string;
  readonly says: string;
  readonly saysEn: string;
  /** Absent where rules check it. */
  readonly unchecked?: 'manual' | { readonly 'zh-CN': string; readonly en: string };
}

export interface InstrumentClauses {
  /** As in standards/norms.ts: “GB/T 9704-2012”. */
  readonly instrument: string;
  readonly clauses: readonly ClauseEntry[];
}
