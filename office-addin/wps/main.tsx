/** Where the task pane starts in WPS. The object model is given by WPS to every page of an add-in. */
import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { remoteDesk } from '../desk/remote.ts';
import type { WpsApp, WpsEvents } from '../host/wps/object-model.ts';
import { createBasis } from '../session/basis.ts';
import { createMemory } from '../session/memory.ts';
import { createSession } from '../session/session.ts';
import '../taskpane/pane.css';
import { Root } from '../taskpane/root.tsx';
import { askForPack } from '../word/ask.ts';
import { createConsent } from '../word/consent.ts';
import { readPolicyFile } from '../word/policy-file.ts';
import { Trouble } from '../word/trouble.tsx';
import '../word/word.css';
import { WpsPane } from './wps-pane.tsx';

/** What WPS puts into the page. */
interface WpsGlobal {
  WpsApplication(): WpsApp;
  readonly ApiEvent: WpsEvents;
}

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
  const wps = (globalThis as unknown as { readonly wps?: WpsGlobal }).wps;
  if (!wps) return tell('noWps');
  const worker = new Worker(new URL('../desk/worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', () => tell('broken'));
  const desk = remoteDesk(worker);
  const [policy, catalogue] = await Promise.all([readPolicyFile(desk), desk.catalogue()]);
  const basis = await createBasis({ desk, memory, policy, ask: askForPack, changed: () => void session.rejudge() });
  const session = createSession({
    desk,
    memory,
    options: () => ({}),
    isUnclassified: basis.isUnclassified,
    judged: (rules) => void basis.count(rules),
  });
  const tools = {
    app: wps.WpsApplication(),
    events: wps.ApiEvent,
    desk,
    session,
    memory,
    catalogue,
    basis,
    consent: createConsent(),
  };
  root.render(
    <Root memory={memory}>
      <WpsPane tools={tools} />
    </Root>,
  );
  // After the first look at the document: a slow address holds nobody up.
  void basis.renew();
}

void start();
