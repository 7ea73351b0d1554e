/** Asks where the laid-out document goes, before anything is done. */
import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { PaneDialog } from './pane-dialog.tsx';
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
    <PaneDialog
      title={say(WORDS.layout)}
      close={() => done(undefined)}
      actions={
        <>
          <Button onClick={() => done(undefined)}>{say(WORDS.cancel)}</Button>
          <Button appearance="primary" onClick={() => done(place)}>
            {say(WORDS.layoutDo)}
          </Button>
        </>
      }
    >
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
    </PaneDialog>
  );
}
