import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language, Severity } from '../../shared/index.ts';
import type { SetAsideScope } from '../../shared/ui/index.ts';
import { neighbourKey, PANEL, say } from '../../shared/ui/index.ts';
import type { TabState } from '../background/tabs.ts';
import type { Listed } from './findings.ts';
import { filtered, groupsOf } from './findings.ts';
import { FindingRow } from './finding-row.tsx';
import { WORDS } from './strings.ts';
import { order } from './use-tab.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by element, with a filter and keys: J and K step, Enter goes to the words, / filters. */
export function FindingList({
  all,
  language,
  wanted,
  onReveal,
}: {
  readonly all: readonly Listed[];
  readonly language: Language;
  /** A finding a person asked for on the page: it becomes the current one. */
  readonly wanted?: TabState['wanted'] | undefined;
  /** Shows the words of a finding. */
  readonly onReveal: (listed: Listed) => void;
}): ReactElement {
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set());
  const [words, setWords] = useState('');
  const [current, setCurrent] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const groups = groupsOf(filtered(all, { severities, words }));
  const shown = groups.flatMap(({ listed }) => listed);
  const keys = shown.map(({ key }) => key);
  const step = (by: 1 | -1): void => {
    const next = neighbourKey(keys, current, by);
    if (next === undefined) return;
    setCurrent(next);
    list.current?.querySelector<HTMLElement>(`[data-key=${JSON.stringify(next)}]`)?.focus();
  };
  useKeys(step, () => search.current?.focus());
  const wantedKey = shown.find(({ finding }) => finding.fingerprint === wanted?.fingerprint)?.key;
  const wish = wantedKey === undefined ? undefined : wanted?.wish;
  // Once for each wish: what a person does afterwards stands.
  const [met, setMet] = useState<number>();
  if (wish !== undefined && wish !== met) {
    setMet(wish);
    setCurrent(wantedKey);
  }
  useEffect(() => {
    if (met !== undefined) list.current?.querySelector<HTMLElement>('[aria-current=true] .head')?.focus();
  }, [met]);
  const toggle = (severity: Severity): void => {
    const next = new Set(severities);
    if (!next.delete(severity)) next.add(severity);
    setSeverities(next);
  };
  return (
    <section aria-label={say(PANEL.findings, language)}>
      <h2>{say(PANEL.findings, language)}</h2>
      <div className="row">
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            data-severity={severity}
            aria-pressed={severities.has(severity)}
            onClick={() => toggle(severity)}
          >
            <span className={severity}>{say(PANEL[severity], language)}</span>{' '}
            <b>{all.filter(({ finding }) => finding.severity === severity).length}</b>
          </button>
        ))}
      </div>
      <p>
        <input
          ref={search}
          type="search"
          value={words}
          aria-label={say(WORDS.filter, language)}
          placeholder={say(WORDS.filter, language)}
          onChange={({ target }) => setWords(target.value)}
        />
      </p>
      <p className="dim">{say(WORDS.keys, language)}</p>
      {shown.length === 0 && (
        <p className="box">{say(all.length === 0 ? PANEL.noFindingsHelp : WORDS.nothingShown, language)}</p>
      )}
      <div ref={list}>
        {groups.map(({ id, name, listed }) => (
          <div key={id}>
            <h3>
              {name}（{listed.length}）
            </h3>
            <ul>
              {listed.map((each) => (
                <FindingRow
                  key={each.key}
                  listed={each}
                  language={language}
                  isCurrent={each.key === current}
                  onReveal={() => {
                    setCurrent(each.key);
                    onReveal(each);
                  }}
                  onSetAside={(scope, reason) => setAside(each, scope, reason)}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function setAside(
  { finding: { rule, fingerprint }, place, documentKey }: Listed,
  scope: SetAsideScope,
  reason: string,
): void {
  const date = new Date().toISOString().slice(0, 10);
  void order({
    kind: 'panel/set-aside',
    place,
    record: {
      scope,
      rule,
      reason,
      date,
      ...((scope === 'place' || scope === 'organisation') && { fingerprint }),
      ...(scope !== 'person' && { document: documentKey }),
    },
  });
}

/** Keys of the list, but not while somebody types; the browser's own command keys come as messages. */
function useKeys(step: (by: 1 | -1) => void, filter: () => void): void {
  const latest = useRef({ step, filter });
  // With the list itself, not a frame later: what a person sees, their keys walk.
  useLayoutEffect(() => {
    latest.current = { step, filter };
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
      const by = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 } as const;
      const step = by[event.key as keyof typeof by];
      if (step === undefined && event.key !== '/') return;
      event.preventDefault();
      if (step === undefined) latest.current.filter();
      else latest.current.step(step);
    };
    const onMessage = (message: unknown): undefined => {
      const { kind, by } = message as { readonly kind?: unknown; readonly by?: unknown };
      if (kind === 'panel/step' && (by === 1 || by === -1)) latest.current.step(by);
    };
    document.addEventListener('keydown', onKey);
    chrome.runtime.onMessage.addListener(onMessage);
    return () => {
      document.removeEventListener('keydown', onKey);
      chrome.runtime.onMessage.removeListener(onMessage);
    };
  }, []);
}
