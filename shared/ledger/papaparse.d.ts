/** The two functions of papaparse that the ledgers use. Its own types bring those of Node into a room without a host. */
interface ParseConfig {
  readonly delimiter?: string;
  readonly header: false;
  readonly skipEmptyLines: 'greedy';
}
interface ParseOutcome<T> {
  readonly data: readonly T[];
  readonly errors: readonly { readonly row?: number; readonly code: string; readonly message: string }[];
}
declare const Papa: {
  parse<T>(source: string, config: ParseConfig): ParseOutcome<T>;
  unparse(rows: string[][], config?: { readonly newline: string }): string;
};
export default Papa;
