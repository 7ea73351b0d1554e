/** The task pane in Word: the panel on the open document, under a small bar. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Catalogue } from '../desk/desk.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import type { OfficeRuntime, WordAbilities } from '../host/word/probe.ts';
import { createWordHost } from '../host/word/word-host.ts';
import type { BasisKeeper } from '../session/basis.ts';
import type { Memory } from '../session/memory.ts';
import type { Session } from '../session/session.ts';
import { LayoutDialog } from '../taskpane/layout-dialog.tsx';
import { WORDS } from '../taskpane/strings.ts';
import type { Consent } from './consent.ts';
import { AfterFirstRun } from './first-run.tsx';
import { createOthers } from './others.ts';
import { listenToRibbon } from './ribbon.ts';
import { PaneBody } from './pane-body.tsx';
import { Question } from './question.tsx';
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
  return (
    <AfterFirstRun memory={tools.memory}>
      <Work tools={tools} />
    </AfterFirstRun>
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
      report: () => work.report('zh-CN'),
    });
  }, [session, host, runtime, work]);
  return (
    <div className="word-pane">
      <WordBar tools={tools} state={state} work={work} layout={layout} />
      <StateBar isReadOnly={abilities.readOnly} others={others} />
      <PaneBody desk={desk} session={session} state={state} host={host} layout={layout} />
      {isLayingOut && (
        <LayoutDialog
          places={abilities.readOnly ? ['copy'] : ['copy', 'here']}
          done={(place) => {
            setLayingOut(false);
            if (place) work.layOut(place);
          }}
        />
      )}
      <Question consent={consent} title={WORDS.plainTitle} help={WORDS.plainHelp} yes={WORDS.plainDo} />
    </div>
  );
}
