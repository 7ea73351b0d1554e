/** The task pane in Word: the panel on the open document, under a small bar. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Catalogue } from '../desk/desk.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import type { OfficeRuntime, WordAbilities } from '../host/word/probe.ts';
import { createWordHost } from '../host/word/word-host.ts';
import type { BasisKeeper } from '../session/basis.ts';
import type { Memory } from '../session/memory.ts';
import type { Session } from '../session/session.ts';
import { LayoutDialog } from '../taskpane/layout-dialog.tsx';
import { useSay } from '../taskpane/settings.ts';
import { WORDS } from '../taskpane/strings.ts';
import type { Consent } from './consent.ts';
import { createOthers } from './others.ts';
import { listenToRibbon } from './ribbon.ts';
import { PaneBody } from './pane-body.tsx';
import { StateBar } from './state-bar.tsx';
import { WordBar } from './word-bar.tsx';
import { createWordWork } from './word-work.ts';

export interface PaneTools {
  readonly runtime: OfficeRuntime;
  readonly desk: RemoteDesk;
  readonly session: Session;
  readonly memory: Memory;
  readonly abilities: WordAbilities;
  readonly catalogue: Catalogue;
  readonly basis: BasisKeeper;
  readonly consent: Consent;
}

export function WordPane({ tools }: { readonly tools: PaneTools }) {
  const { session, memory } = tools;
  const [isStarted, setStarted] = useState(() => memory.setting('started') === 'yes');
  if (!isStarted) {
    const begin = (): void => {
      memory.keepSetting('started', 'yes');
      setStarted(true);
    };
    return <FirstRun begin={begin} />;
  }
  return <Work tools={tools} key={session.state().name} />;
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

function Work({ tools }: { readonly tools: PaneTools }) {
  const { session, runtime, desk, abilities, consent } = tools;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const others = useMemo(() => createOthers(), []);
  const [isLayingOut, setLayingOut] = useState(false);
  const layout = (): void => setLayingOut(true);
  const host = useMemo(
    () => createWordHost({ runtime, desk, abilities, mayWritePlainly: () => consent.ask(), onOthers: others.saw }),
    [runtime, desk, abilities, consent, others],
  );
  const work = useMemo(() => createWordWork({ runtime, desk, session, host }), [runtime, desk, session, host]);
  useEffect(() => {
    const opened = session.open(host, runtime.Office.context.document.url ?? '');
    return listenToRibbon(opened, {
      check: () => void session.check(),
      tidy: () => void session.tidy(),
      layout: () => setLayingOut(true),
      report: () => work.report('html', 'zh-CN'),
    });
  }, [session, host, runtime, work]);
  return (
    <div className="word-pane">
      <WordBar tools={tools} state={state} work={work} layout={layout} />
      <StateBar isReadOnly={abilities.readOnly} others={others} />
      <PaneBody session={session} state={state} host={host} layout={layout} />
      {isLayingOut && (
        <LayoutDialog
          places={abilities.readOnly ? ['copy'] : ['copy', 'here']}
          done={(place) => {
            setLayingOut(false);
            if (place) work.layOut(place);
          }}
        />
      )}
      <PlainQuestion consent={consent} />
    </div>
  );
}

/** Asked once, where Word cannot write revisions for us. */
function PlainQuestion({ consent }: { readonly consent: Consent }) {
  const say = useSay();
  const isAsked = useSyncExternalStore(consent.subscribe, consent.isAsked);
  return (
    <Dialog open={isAsked} onOpenChange={(_, { open }) => !open && consent.answer(false)}>
      <DialogSurface className="dialog">
        <DialogBody>
          <DialogTitle>{say(WORDS.plainTitle)}</DialogTitle>
          <DialogContent>{say(WORDS.plainHelp)}</DialogContent>
          <DialogActions>
            <Button onClick={() => consent.answer(false)}>{say(WORDS.cancel)}</Button>
            <Button appearance="primary" onClick={() => consent.answer(true)}>
              {say(WORDS.plainDo)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
