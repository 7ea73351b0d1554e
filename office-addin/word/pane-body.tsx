/** What a task pane shows under its bar: the panel, or why there is none. */
import { Button } from '@fluentui/react-components';
import type { Host } from '../../shared/host.ts';
import { saveRequests } from '../bench/requests.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import type { Session } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import { canFix, whyNotFix } from '../session/abilities.ts';
import { Waiting } from '../taskpane/controls.tsx';
import { Nothing } from '../taskpane/nothing.tsx';
import { Panel } from '../taskpane/panel.tsx';
import { useSay } from '../taskpane/settings.ts';
import { WORDS } from '../taskpane/strings.ts';

interface Props {
  readonly desk: RemoteDesk;
  readonly session: Session;
  readonly state: SessionState;
  readonly host: Host;
  readonly layout: (() => void) | undefined;
}

export function PaneBody({ desk, session, state, host, layout }: Props) {
  const say = useSay();
  switch (state.phase) {
    case 'empty':
    case 'reading':
      return (
        <main className="center">
          <Waiting label={say(WORDS.reading)} />
        </main>
      );
    case 'unreadable':
      return (
        <main className="center">
          <Nothing icon="unreadable" title={say(WORDS.unreadable)} help={state.trouble ? say(state.trouble) : ''}>
            <Button onClick={() => void session.check()}>{say(WORDS.checkNow)}</Button>
          </Nothing>
        </main>
      );
    case 'stopped':
      return (
        <main className="center">
          <Nothing icon="stopped" title={say(WORDS.stopped)} help={say(WORDS.stoppedHelp)} />
        </main>
      );
    case 'ready':
      return (
        <main className="word-main">
          <Panel
            session={session}
            state={state}
            canFix={(card) => canFix(host, card)}
            whyNot={(card) => whyNotFix(host, card)}
            undoing={undefined}
            layout={layout}
            ruleNames={desk.ruleNames}
            exportRequests={(language) => void saveRequests(desk, session, language)}
          />
        </main>
      );
  }
}
