/** Where the task pane starts in Word. office.js is loaded by the page before this; which one is the deployment's choice. */
import type { ComponentProps } from 'react';
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

/** How long office.js may take before the person is told. */
const SLOW_MS = 15_000;

async function start(): Promise<void> {
  const memory = createMemory(localStorage);
  const place = document.getElementById('root');
  if (!place) throw new TypeError('the page has no #root');
  const root = createRoot(place);
  const tell = (kind: ComponentProps<typeof Trouble>['kind']): void =>
    root.render(
      <Root memory={memory}>
        <Trouble kind={kind} />
      </Root>,
    );
  if (typeof Office === 'undefined') return tell('noOffice');
  // Word first: what the page draws must not run before office.js has looked at its window.
  const ready = Office.onReady();
  const slow = setTimeout(() => tell('noOffice'), SLOW_MS);
  const info = await ready;
  clearTimeout(slow);
  const runtime = { Office: globalThis.Office, Word: globalThis.Word };
  if (info.host !== Office.HostType.Word) return tell('noWord');
  if (!isNewEnough(runtime)) return tell('old');
  const worker = new Worker(new URL('../desk/worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', () => tell('broken'));
  const desk = remoteDesk(worker);
  const [policy, abilities, catalogue] = await Promise.all([readPolicyFile(desk), probe(runtime), desk.catalogue()]);
  const basis = await createBasis({ desk, memory, policy, ask: askForPack, changed: () => void session.rejudge() });
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
