/** How firmly a formatting rule may speak: 公文格式 binds official documents, not drafts of speeches or briefs. */
import { GENRES } from '../../../standards/genres.ts';
import type { Context, Severity } from '../../rule.ts';

const STATUTORY: ReadonlySet<string> = new Set(GENRES.flatMap(({ name, statutory }) => (statutory ? [name] : [])));

/** With a red head of its own: the file is the document that goes out. */
export function hasRedHead({ form }: Pick<Context, 'form'>): boolean {
  return form === 'ordinary' || form === 'letter' || form === 'order' || form === 'minutes';
}

/** One of the fifteen 文种, with or without its red head (套红在印制时叠加). */
export function isOfficial({ form, genre }: Pick<Context, 'form' | 'genre'>): boolean {
  return hasRedHead({ form }) || (form === 'draft' && genre !== undefined && STATUTORY.has(genre));
}

/** Full severity for official documents, a hint for everything else. */
export function softened(context: Pick<Context, 'form' | 'genre'>): { readonly severity?: Severity } {
  return isOfficial(context) ? {} : { severity: 'info' };
}

/** Demands on the sheet: full severity with a red head, a warning for official texts without one, else a hint. */
export function softenedWithoutHead(context: Pick<Context, 'form' | 'genre'>): { readonly severity?: Severity } {
  if (hasRedHead(context)) return {};
  return { severity: isOfficial(context) ? 'warning' : 'info' };
}
