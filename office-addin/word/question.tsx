import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Text } from '../../shared/index.ts';
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
    <Dialog open={isAsked} onOpenChange={(_, { open }) => !open && consent.answer(false)}>
      <DialogSurface className="dialog">
        <DialogBody>
          <DialogTitle>{say(title)}</DialogTitle>
          <DialogContent>{say(help)}</DialogContent>
          <DialogActions>
            <Button onClick={() => consent.answer(false)}>{say(WORDS.cancel)}</Button>
            <Button appearance="primary" onClick={() => consent.answer(true)}>
              {say(yes)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
