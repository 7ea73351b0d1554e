/**
 * How the three severities are underlined, so that colour never speaks alone. The colours stand at 3.9 to 1 or more from a
 * white page and from a dark one: which of them a page is, it need not say.
 */
import type { Severity } from '../../shared/index.ts';

export const COLORS: Readonly<Record<Severity, string>> = { error: '#d9405a', warning: '#a87400', info: '#2b7fd4' };

/** As borders of boxes under the words. */
export const LINES: Readonly<Record<Severity, string>> = {
  error: `2px solid ${COLORS.error}`,
  warning: `3px double ${COLORS.warning}`,
  info: `2px dotted ${COLORS.info}`,
};
