import type { Facet, OfficialDocument, Unreadable } from './document/document.ts';
import type { Edit, Fix } from './document/edit.ts';
import type { Diagnostic } from './engine/result.ts';

/** Where a document lives: Word, a web page, or memory. The only door to the outside. */
export interface Host {
  readonly abilities: {
    readonly facets: ReadonlySet<Facet>;
    readonly edits: ReadonlySet<Edit['kind']>;
    readonly marks: 'inline' | 'none';
  };
  read(): Promise<OfficialDocument | Unreadable>;
  /** Calls `changed` after every edit; returns how to stop. */
  watch(changed: () => void): () => void;
  mark(diagnostics: readonly Diagnostic[]): Promise<void>;
  reveal(diagnostic: Diagnostic): Promise<boolean>;
  /** All of the fix or none of it. */
  apply(fix: Fix): Promise<'applied' | 'stale' | 'unsupported'>;
}
