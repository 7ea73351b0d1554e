/** Where the task pane starts in Word. office.js is loaded by the page before this; which one is the deployment's choice. */
import { createRoot } from 'react-dom/client';
import { remoteDesk } from '../desk/remote.ts';
import { isNewEnough, probe } from '../host/word/probe.ts';
import { createBasis } from '../session/basis.ts';
import { createMemory } from '../session/memory.ts';
import { createSession } from '../session/session.ts';
import '../taskpane/pane.css';
import { Root } from '../taskpane/root.tsx';
import { askForPack } from './ask.ts';
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
  const [policy, abilities, catalogue] = await Promise.all([readPolicyFile(desk), probe(runtime), desk.catalogue()]);
  const basis = await createBasis({ desk, memory, policy, ask: askForPack, changed: () => void session.check() });
  const session = createSession({
    desk,
    memory,
    options: () => ({}),
    isUnclassified: basis.isUnclassified,
    judged: (rules) => void basis.count(rules),
  });
  root.render(
    <Root memory={memory}>
      <WordPane tools={{ runtime, desk, session, memory, abilities, catalogue, basis, consent: createConsent() }} />
    </Root>,
  );
  // After the first look at the document: a slow address holds nobody up.
  void basis.renew();
}

void start();
