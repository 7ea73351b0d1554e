import type { ReactElement } from 'react';
import type { Language } from '../../shared/index.ts';
import { packWords } from '../../shared/index.ts';
import { say } from '../../shared/ui/index.ts';
import type { TabState } from '../background/tabs.ts';
import { WORDS } from './strings.ts';
import { usePolicy } from './use-policy.ts';

/** Whose machine it is and by which rules was checked: a line at the panel's end, for questions to an administrator. */
export function CheckedBy({
  state,
  language,
}: {
  readonly state: TabState;
  readonly language: Language;
}): ReactElement | null {
  const { organization } = usePolicy();
  const by = [...state.frames, ...state.attachments].map(({ report }) => report?.by).find((each) => each !== undefined);
  const parts = [
    ...(organization === undefined ? [] : [organization]),
    ...(by ? [`${say(WORDS.checkedBy, language)} ${say(by.title, language)}`, by.hash] : []),
    ...(by?.packs ?? []).map((pack) => packWords(pack, language)),
  ];
  return parts.length === 0 ? null : <p className="dim checked-by">{parts.join(' · ')}</p>;
}
