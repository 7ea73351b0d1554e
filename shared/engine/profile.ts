import type { Text } from '../document/document.ts';
import type { Data, Severity } from '../rules/rule.ts';

export type RuleSetting =
  Severity | 'off' | 'on' | { readonly severity?: Severity | 'off' | 'on'; readonly options?: Data };

/** What one organisation checks, as plain data an administrator can deploy. */
export interface Profile {
  readonly id: string;
  readonly title: Text;
  readonly base?: string;
  /** Lower every severity by this many steps (条例 article 40: enterprises refer to it only). */
  readonly lowerBy?: 0 | 1 | 2;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** issuers, issuerCodes, terms, forbiddenTerms, titleFonts, holidays … */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** Whether this machine may hold classified documents. */
  readonly machine?: 'unclassified' | 'classified';
}
