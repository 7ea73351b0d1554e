/** One line under the bar on how the document is open, where that limits what can be done. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
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
      {isReadOnly && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(WORDS.readOnlyBar)}</MessageBarBody>
        </MessageBar>
      )}
      {areOthers && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say(WORDS.othersBar)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
