/** Asks where the laid-out document goes, before anything is done. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Choices } from './controls.tsx';
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
      <Choices
        label={say(WORDS.layout)}
        chosen={place}
        choices={places.map((value) => ({ value, name: say(NAMES[value].name), help: say(NAMES[value].help) }))}
        choose={setPlace}
      />
    </PaneDialog>
  );
}
