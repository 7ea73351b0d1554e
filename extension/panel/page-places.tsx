import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../shared/index.ts';
import { say } from '../../shared/ui/index.ts';
import type { PickOutcome } from '../background/picks.ts';
import { PICK_NAMES } from '../background/picks.ts';
import type { TabState } from '../background/tabs.ts';
import { isMessage } from '../messages.ts';
import { placeName } from '../strings.ts';
import { PLACE_WORDS, WORDS } from './strings.ts';
import { usePolicy } from './use-policy.ts';
import { order } from './use-tab.ts';

interface Said {
  readonly state: TabState;
  readonly language: Language;
}

/** 页面要素位置: points out on the page where an element stands, when its label does not tell. */
export function PagePlaces({ state, language }: Said): ReactElement | null {
  const { tab } = state;
  const [name, setName] = useState(PICK_NAMES[0] ?? '');
  const [waiting, setWaiting] = useState(false);
  const [outcome, setOutcome] = useState<PickOutcome>();
  const [refused, setRefused] = useState(false);
  const { lockOptions } = usePolicy();
  useEffect(() => {
    const hear = (message: unknown, sender: chrome.runtime.MessageSender): undefined => {
      if (sender.id !== chrome.runtime.id || sender.tab !== undefined || !isMessage(message, 'panel/picked')) return;
      const told = message as PickOutcome;
      if (told.tab !== tab) return;
      setWaiting(false);
      setOutcome(told);
    };
    chrome.runtime.onMessage.addListener(hear);
    return () => chrome.runtime.onMessage.removeListener(hear);
  }, [tab]);
  if (lockOptions === true) return null;
  const start = (): void => {
    setOutcome(undefined);
    setWaiting(true);
    void order<true | { readonly failed: string }>({ kind: 'panel/pick', tab, name }).then((answer) => {
      setRefused(answer !== true);
      if (answer !== true) setWaiting(false);
    });
  };
  const cancel = (): void => {
    setWaiting(false);
    void order({ kind: 'panel/pick-end', tab });
  };
  return (
    <details className="places">
      <summary>{say(PLACE_WORDS.title, language)}</summary>
      <p className="dim">{say(PLACE_WORDS.help, language)}</p>
      <div className="row">
        <label className="grow">
          {say(PLACE_WORDS.element, language)}
          <select name="place" value={name} onChange={({ target }) => setName(target.value)}>
            {PICK_NAMES.map((each) => (
              <option key={each} value={each}>
                {placeName(each, language)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="main pick" disabled={waiting} onClick={start}>
          {say(PLACE_WORDS.pick, language)}
        </button>
      </div>
      <div role="status">
        {waiting && (
          <p className="box">
            {say(PLACE_WORDS.waiting, language)}{' '}
            <button type="button" onClick={cancel}>
              {say(PLACE_WORDS.cancel, language)}
            </button>
          </p>
        )}
        {refused && <p className="box error">{say(WORDS.cannotCheck, language)}</p>}
        {outcome && (
          <p className={outcome.outcome === 'kept' ? 'box good' : 'box'} data-outcome={outcome.outcome}>
            {say(PLACE_WORDS[outcome.outcome], language).replace('{name}', placeName(outcome.name, language))}
          </p>
        )}
      </div>
    </details>
  );
}

/** What the site mappings say and the page does not have: read by the labels, and said. */
export function MappingNotes({ state, language }: Said): ReactElement | null {
  const reports = state.frames.flatMap(({ mapping }) => mapping ?? []);
  const missing = [...new Set(reports.flatMap((report) => report.missing))];
  const unproved = reports.reduce((sum, report) => sum + report.unproved, 0);
  if (missing.length === 0 && unproved === 0) return null;
  return (
    <div className="box warning mapping-notes">
      {missing.length > 0 && (
        <p>
          {say(PLACE_WORDS.missing, language)
            .replace('{count}', String(missing.length))
            .replace('{names}', missing.map((name) => placeName(name, language)).join('、'))}
        </p>
      )}
      {unproved > 0 && <p>{say(PLACE_WORDS.unproved, language).replace('{count}', String(unproved))}</p>}
    </div>
  );
}
