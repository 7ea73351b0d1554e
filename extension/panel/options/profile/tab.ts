import type { Language } from '../../../../shared/index.ts';
import type { DraftView } from './use-draft.ts';

/** What every tab of the profile editor is given. */
export interface TabProps {
  readonly view: DraftView;
  readonly language: Language;
}
