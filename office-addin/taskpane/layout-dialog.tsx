/** Asks where the laid-out document goes, before anything is done. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useSay } from './settings.ts';
import { WORDS } from './strings.ts';

export type LayoutPlace = 'copy' | 'here';

interface Props {
  /** What this host can do, the one it would choose first. */
  readonly places: readonly LayoutPlace[];
  readonly done: (place: LayoutPlace | undefined) => void;
}

const NAMES = {
  copy: { name: WORDS.layoutCopy, help: WORDS.layoutCopyHelp },
  here: { name: WORDS.layoutHere, help: WORDS.layoutHereHelp },
} as const;

export function LayoutDialog({ places, done }: Props) {
  const say = useSay();
  const [place, setPlace] = useState<LayoutPlace>(places[0] ?? 'copy');
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && done(undefined)}>
      <DialogSurface className="dialog">
        <DialogBody>
          <DialogTitle>{say(WORDS.layout)}</DialogTitle>
          <DialogContent className="dialog-content">
            <p className="dim">{say(WORDS.layoutHelp)}</p>
            <RadioGroup value={place} onChange={(_, { value }) => setPlace(value as LayoutPlace)}>
              {places.map((each) => (
                <Radio
                  key={each}
                  value={each}
                  label={
                    <>
                      {say(NAMES[each].name)}
                      <span className="dim tick-title">{say(NAMES[each].help)}</span>
                    </>
                  }
                />
              ))}
            </RadioGroup>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => done(undefined)}>{say(WORDS.cancel)}</Button>
            <Button appearance="primary" onClick={() => done(place)}>
              {say(WORDS.layoutDo)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
