/** Where the check bench starts: a desk in a worker, a session, and the page around them. */
import { createRoot } from 'react-dom/client';
import { remoteBenchDesk } from '../desk/remote.ts';
import { createMemory } from '../session/memory.ts';
import { createSession } from '../session/session.ts';
import { Root } from '../taskpane/root.tsx';
import '../taskpane/pane.css';
import { BenchPage } from './bench.tsx';
import './bench.css';
import { fileFromAddress } from './files.ts';

async function start(): Promise<void> {
  const memory = createMemory(localStorage);
  const desk = remoteBenchDesk(new Worker(new URL('../desk/bench-worker.ts', import.meta.url), { type: 'module' }));
  const session = createSession({
    desk,
    memory,
    options: () => ({}),
    isUnclassified: () => memory.setting('unclassified') === 'yes',
  });
  const [catalogue, asked] = await Promise.all([desk.catalogue(), fileFromAddress(location)]);
  const place = document.getElementById('root');
  if (!place) throw new TypeError('the page has no #root');
  createRoot(place).render(
    <Root memory={memory}>
      <BenchPage desk={desk} session={session} catalogue={catalogue} memory={memory} {...(asked && { asked })} />
    </Root>,
  );
}

void start();
