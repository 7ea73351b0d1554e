/** Asks how far a finding is set aside, and why. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Card, SetAsideScope } from '../../shared/ui/index.ts';
import { SCOPES } from '../../shared/ui/index.ts';
import { Choices, Labelled } from './controls.tsx';
import { PaneDialog } from './pane-dialog.tsx';
import { useSay } from './settings.ts';
import { WORDS } from './strings.ts';

interface Props {
  readonly card: Card;
  readonly done: (choice: { readonly scope: SetAsideScope; readonly reason: string } | undefined) => void;
}

export function AsideDialog({ card, done }: Props) {
  const say = useSay();
  const [scope, setScope] = useState<SetAsideScope>('place');
  const [reason, setReason] = useState('');
  const isReady = reason.trim() !== '';
  return (
    <PaneDialog
      title={say(WORDS.asideTitle)}
      close={() => done(undefined)}
      submit={() => isReady && done({ scope, reason: reason.trim() })}
      actions={
        <>
          <Button onClick={() => done(undefined)}>{say(WORDS.cancel)}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={!isReady}>
            {say(WORDS.confirm)}
          </Button>
        </>
      }
    >
      <p>{say(card.message)}</p>
      <Choices
        label={say(WORDS.asideTitle)}
        chosen={scope}
        choices={SCOPES.map(({ scope: value, name, help }) => ({ value, name: say(name), help: say(help) }))}
        choose={setScope}
      />
      <Labelled label={say(WORDS.asideReason)} hint={say(WORDS.asideReasonHelp)}>
        {(ties) => (
          <textarea
            className="input"
            {...ties}
            rows={3}
            value={reason}
            maxLength={200}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Labelled>
    </PaneDialog>
  );
}
