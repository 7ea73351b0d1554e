import { Button } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Text } from '../../shared/index.ts';
import { PaneDialog } from '../taskpane/pane-dialog.tsx';
import { useSay } from '../taskpane/settings.ts';
import { WORDS } from '../taskpane/strings.ts';
import type { Consent } from './consent.ts';

interface Props {
  readonly consent: Consent;
  readonly title: Text;
  readonly help: Text;
  /** The button that agrees. */
  readonly yes: Text;
}

/** A consent's question while it is asked; closing it is a no. */
export function Question({ consent, title, help, yes }: Props) {
  const say = useSay();
  const isAsked = useSyncExternalStore(consent.subscribe, consent.isAsked);
  return (
    <PaneDialog
      title={say(title)}
      close={() => consent.answer(false)}
      isOpen={isAsked}
      actions={
        <>
          <Button onClick={() => consent.answer(false)}>{say(WORDS.cancel)}</Button>
          <Button appearance="primary" onClick={() => consent.answer(true)}>
            {say(yes)}
          </Button>
        </>
      }
    >
      {say(help)}{' '}
    </PaneDialog>
  );
}
