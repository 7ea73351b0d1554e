/** Asks how far a finding is set aside, and why. */
import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Card, SetAsideScope } from '../../shared/ui/index.ts';
import { SCOPES } from '../../shared/ui/index.ts';
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
      <RadioGroup value={scope} onChange={(_, { value }) => setScope(value as SetAsideScope)}>
        {SCOPES.map(({ scope: each, name, help }) => (
          <Radio
            key={each}
            value={each}
            label={
              <>
                {say(name)}
                <span className="dim tick-title">{say(help)}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      <Field label={say(WORDS.asideReason)} hint={say(WORDS.asideReasonHelp)}>
        <Textarea value={reason} maxLength={200} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </PaneDialog>
  );
}
