import type { ReactElement } from 'react';
import type { Language } from '../../shared/index.ts';
import { citation } from '../../shared/index.ts';
import { say } from '../../shared/ui/index.ts';
import type { FilingItem } from './filing.ts';
import { FILING_WORDS } from './strings.ts';

const CLASSES = { present: 'good', missing: 'error', unknown: 'warning' } as const;
const SIGNS = { present: '✓', missing: '✗', unknown: '？' } as const;

/** 报备材料: what is there, what is missing and what cannot be told, each with how it was told and the clause. */
export function FilingBox({
  items,
  language,
}: {
  readonly items: readonly FilingItem[];
  readonly language: Language;
}): ReactElement {
  const missing = items.some(({ state }) => state === 'missing');
  const unknown = items.some(({ state }) => state === 'unknown');
  const whole = missing ? 'incomplete' : unknown ? 'open' : 'complete';
  const [first] = items;
  return (
    <section className="box filing" aria-label={say(FILING_WORDS.title, language)} data-whole={whole}>
      <h3>{say(FILING_WORDS.title, language)}</h3>
      <p className={missing ? 'error' : unknown ? 'warning' : 'good'}>{say(FILING_WORDS[whole], language)}</p>
      <ul>
        {items.map(({ id, name, state, because }) => (
          <li key={id} data-state={state}>
            <span className={CLASSES[state]}>
              <span aria-hidden="true">{SIGNS[state]} </span>
              {say(name, language)}{' '}
              {say(FILING_WORDS[id === 'copies' && state === 'missing' ? 'short' : state], language)}
            </span>
            <br />
            <span className="dim">{say(because, language)}</span>
          </li>
        ))}
      </ul>
      {first && <p className="dim">{citation(first.clause, language)}</p>}
    </section>
  );
}
