/** The task pane in WPS: the same panel and bar, on the WPS host. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { WpsApp, WpsEvents } from '../host/wps/object-model.ts';
import { createWpsHost, isLocked } from '../host/wps/wps-host.ts';
import { LayoutDialog } from '../taskpane/layout-dialog.tsx';
import type { Consent } from '../word/consent.ts';
import { AfterFirstRun } from '../word/first-run.tsx';
import { createOthers } from '../word/others.ts';
import { PaneBody } from '../word/pane-body.tsx';
import { Question } from '../word/question.tsx';
import { listenToRibbon } from '../word/ribbon.ts';
import { StateBar } from '../word/state-bar.tsx';
import type { BarTools } from '../word/word-bar.tsx';
import { WordBar } from '../word/word-bar.tsx';
import { createWpsWork } from './wps-work.ts';
import { WPS_WORDS } from './strings.ts';

export interface WpsTools extends Omit<BarTools, 'abilities'> {
  readonly app: WpsApp;
  readonly events: WpsEvents;
  readonly consent: Consent;
}

export function WpsPane({ tools }: { readonly tools: WpsTools }) {
  return (
    <AfterFirstRun memory={tools.memory}>
      <Work tools={tools} />
    </AfterFirstRun>
  );
}

function Work({ tools }: { readonly tools: WpsTools }) {
  const { app, events, desk, session, consent } = tools;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [isLayingOut, setLayingOut] = useState(false);
  const host = useMemo(
    () => createWpsHost({ app, events, desk, mayTrack: () => consent.ask() }),
    [app, events, desk, consent],
  );
  const work = useMemo(() => createWpsWork({ app, desk, session, host }), [app, desk, session, host]);
  // WPS tells nothing of others at work; nobody is ever seen.
  const others = useMemo(() => createOthers(), []);
  useEffect(
    () =>
      listenToRibbon(session.open(host, ''), {
        check: () => void session.check(),
        tidy: () => void session.tidy(),
        layout: () => setLayingOut(true),
        report: () => work.report('zh-CN'),
      }),
    [session, host, work],
  );
  const layout = (): void => setLayingOut(true);
  const isReadOnly = isLocked(app);
  const abilities = { comments: true, readOnly: isReadOnly };
  return (
    <div className="word-pane">
      <WordBar tools={{ ...tools, abilities }} state={state} work={work} layout={layout} />
      <StateBar isReadOnly={isReadOnly} others={others} />
      <PaneBody desk={desk} session={session} state={state} host={host} layout={layout} />
      {isLayingOut && (
        <LayoutDialog
          places={['copy']}
          done={(place) => {
            setLayingOut(false);
            if (place) work.layOut(place);
          }}
        />
      )}
      <Question consent={consent} title={WPS_WORDS.trackTitle} help={WPS_WORDS.trackHelp} yes={WPS_WORDS.trackDo} />
    </div>
  );
}
