/** One line under the bar on how the document is open, where that limits what can be done. */
import { useSyncExternalStore } from 'react';
import { Message } from '../taskpane/message.tsx';
import { useSay } from '../taskpane/settings.ts';
import { WORDS } from '../taskpane/strings.ts';
import type { Others } from './others.ts';

interface Props {
  readonly isReadOnly: boolean;
  readonly others: Others;
}

export function StateBar({ isReadOnly, others }: Props) {
  const say = useSay();
  const areOthers = useSyncExternalStore(others.subscribe, others.areHere);
  if (!isReadOnly && !areOthers) return null;
  return (
    <div className="state-bar" aria-live="polite">
      {isReadOnly && <Message kind="warning" text={say(WORDS.readOnlyBar)} />}
      {areOthers && <Message kind="info" text={say(WORDS.othersBar)} />}
    </div>
  );
}
