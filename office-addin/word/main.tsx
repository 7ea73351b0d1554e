/** Where the task pane starts in Word. office.js is loaded by the page before this; which one is the deployment's choice. */
import { createRoot } from 'react-dom/client';
import { remoteDesk } from '../desk/remote.ts';
import { isNewEnough, probe } from '../host/word/probe.ts';
import { createMemory } from '../session/memory.ts';
import { createSession } from '../session/session.ts';
import '../taskpane/pane.css';
import { Root } from '../taskpane/root.tsx';
import { createConsent } from './consent.ts';
import { readPolicyFile } from './policy-file.ts';
import { Trouble } from './trouble.tsx';
import './word.css';
import { WordPane } from './word-pane.tsx';

async function start(): Promise<void> {
  // Word first: what the page draws must not run before office.js has looked at its window.
  const info = typeof Office === 'undefined' ? undefined : await Office.onReady();
  const memory = createMemory(localStorage);
  const place = document.getElementById('root');
  if (!place) throw new TypeError('the page has no #root');
  const root = createRoot(place);
  const runtime = { Office: globalThis.Office, Word: globalThis.Word };
  if (info?.host !== Office.HostType.Word || !isNewEnough(runtime)) {
    const kind = info?.host === Office.HostType.Word ? 'old' : 'noWord';
    root.render(
      <Root memory={memory}>
        <Trouble kind={kind} />
      </Root>,
    );
    return;
  }
  const desk = remoteDesk(new Worker(new URL('../desk/worker.ts', import.meta.url), { type: 'module' }));
  const [policy, abilities, catalogue] = await Promise.all([readPolicyFile(), probe(runtime), desk.catalogue()]);
  const chosen = await desk.useProfile(policy.profile ?? memory.setting('profile') ?? '', policy.disabledRules ?? []);
  const session = createSession({
    desk,
    memory,
    options: () => ({}),
    isUnclassified: () =>
      policy.unclassified ?? (chosen.machine === 'unclassified' || memory.setting('unclassified') === 'yes'),
  });
  root.render(
    <Root memory={memory}>
      <WordPane tools={{ runtime, desk, session, memory, abilities, catalogue, policy, consent: createConsent() }} />
    </Root>,
  );
}

void start();
