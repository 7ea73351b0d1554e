/** The check bench: document left, panel right; on a narrow screen one of them at a time. */
import { Button } from '@fluentui/react-components';
import { DocumentArrowUp24Regular } from '@fluentui/react-icons';
import type { DragEvent, KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { Waiting } from '../taskpane/controls.tsx';
import { Nothing } from '../taskpane/nothing.tsx';
import { Panel } from '../taskpane/panel.tsx';
import { useSay } from '../taskpane/settings.ts';
import { WORDS } from '../taskpane/strings.ts';
import { Tabs } from '../taskpane/tabs.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { DocumentArea } from './document-area.tsx';
import { readPicked } from './files.ts';
import { TemplateDialog } from './template-dialog.tsx';
import { TopBar } from './top-bar.tsx';
import type { Bench, BenchTools } from './use-bench.ts';
import { useBench } from './use-bench.ts';
import { BENCH } from './strings.ts';

const ACCEPT = '.docx,.dotx,.docm,.pdf,.ofd,.html,.htm,.txt,.md';

export function BenchPage(tools: BenchTools) {
  const { session, catalogue } = tools;
  const bench = useBench(tools);
  const picker = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isBeginning, setBeginning] = useState(false);
  const choose = (): void => picker.current?.click();
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) bench.open(readPicked(file));
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || (event.target as HTMLElement).closest('input, textarea')) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    void (key === 'y' || event.shiftKey ? session.redo() : session.undo());
  };
  return (
    <div
      className={isOver ? 'bench over' : 'bench'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={onDrop}
      onKeyDown={onKeyDown}
    >
      <TopBar
        tools={tools}
        bench={bench}
        catalogue={catalogue}
        choose={choose}
        compare={() => second.current?.click()}
        begin={() => setBeginning(true)}
      />
      <input
        ref={picker}
        type="file"
        accept={ACCEPT}
        hidden
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <input
        ref={second}
        type="file"
        accept={ACCEPT}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void readPicked(file).then(bench.compare);
          event.target.value = '';
        }}
      />
      <Content tools={tools} bench={bench} choose={choose} />
      {bench.comparison && (
        <CompareDialog name={bench.comparison.name} comparison={bench.comparison.value} done={bench.closeComparison} />
      )}
      {isBeginning && (
        <TemplateDialog
          templates={catalogue.templates}
          done={(order) => {
            setBeginning(false);
            if (order) bench.create(order.genre, order.values);
          }}
        />
      )}
    </div>
  );
}

interface ContentProps {
  readonly tools: BenchTools;
  readonly bench: Bench;
  readonly choose: () => void;
}

function Content({ tools, bench, choose }: ContentProps) {
  const say = useSay();
  const { state, host } = bench;
  switch (state.phase) {
    case 'empty':
      return <Welcome tools={tools} bench={bench} choose={choose} />;
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
            <p className="dim">{state.name}</p>
            <Button appearance="primary" onClick={choose}>
              {say(BENCH.anotherFile)}
            </Button>
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
      return host ? <Work tools={tools} bench={bench} host={host} /> : null;
  }
}

function Welcome({ tools, bench, choose }: ContentProps) {
  const say = useSay();
  return (
    <main className="center welcome">
      <div className="drop">
        <DocumentArrowUp24Regular className="drop-icon" aria-hidden="true" />
        <h2>{say(BENCH.dropHere)}</h2>
        <p>{say(BENCH.dropHelp)}</p>
        <Button appearance="primary" size="large" onClick={choose}>
          {say(BENCH.chooseFile)}
        </Button>
      </div>
      <p className="dim">{say(BENCH.trySample)}</p>
      <div className="sample-buttons">
        {tools.catalogue.samples.map(({ id, title }) => (
          <Button key={id} onClick={() => bench.openSample(id)}>
            {say(title)}
          </Button>
        ))}
      </div>
    </main>
  );
}

interface WorkProps {
  readonly tools: BenchTools;
  readonly bench: Bench;
  readonly host: NonNullable<Bench['host']>;
}

function Work({ tools: { session }, bench, host }: WorkProps) {
  const say = useSay();
  const [side, setSide] = useState<'list' | 'document'>('list');
  const { state } = bench;
  const steps = host.steps();
  return (
    <main className="work" data-side={side}>
      <Tabs
        className="side-tabs"
        chosen={side}
        choose={setSide}
        tabs={[
          { name: 'list', label: say(WORDS.tabFindings) },
          { name: 'document', label: say(BENCH.document) },
        ]}
      />
      <DocumentArea session={session} state={state} host={host} />
      <aside className="side-panel" aria-label={say(WORDS.tabFindings)}>
        <Panel
          session={session}
          state={state}
          canFix={bench.canFix}
          undoing={{ ...steps, undo: () => void session.undo(), redo: () => void session.redo() }}
          exportRequests={bench.exportRequests}
          ruleNames={bench.ruleNames}
          layout={host.kind === 'docx' ? bench.layout : undefined}
        />
        <p className="keys dim">{say(BENCH.keys)}</p>
      </aside>
    </main>
  );
}
