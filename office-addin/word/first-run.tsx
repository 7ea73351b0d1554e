import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Memory } from '../session/memory.ts';
import { useSay } from '../taskpane/settings.ts';
import { WORDS } from '../taskpane/strings.ts';

/** The first time on a machine: what this is, before anything is read; afterwards its children at once. */
export function AfterFirstRun({ memory, children }: { readonly memory: Memory; readonly children: ReactNode }) {
  const [isStarted, setStarted] = useState(() => memory.setting('started') === 'yes');
  if (isStarted) return children;
  const begin = (): void => {
    memory.keepSetting('started', 'yes');
    setStarted(true);
  };
  return <FirstRun begin={begin} />;
}

function FirstRun({ begin }: { readonly begin: () => void }) {
  const say = useSay();
  return (
    <main className="center first-run">
      <h1>{say(WORDS.firstTitle)}</h1>
      <ul>
        {WORDS.firstPoints.map((point) => (
          <li key={say(point)}>{say(point)}</li>
        ))}
      </ul>
      <Button appearance="primary" size="large" onClick={begin}>
        {say(WORDS.firstStart)}
      </Button>
    </main>
  );
}
