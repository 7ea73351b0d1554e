import type { ReactElement } from 'react';
import type { Language } from '../../shared/index.ts';
import { say } from '../../shared/ui/index.ts';
import { OPTION_WORDS } from './strings.ts';

/** The first page a person sees: what it does, what it never does, and how to begin. */
export function Welcome({ language }: { readonly language: Language }): ReactElement {
  return (
    <main className="wide">
      <h1>{say(OPTION_WORDS.welcome, language)}</h1>
      <ol>
        {OPTION_WORDS.steps.map((step) => (
          <li key={step.en} className="box">
            {say(step, language)}
          </li>
        ))}
      </ol>
      <p>{say(OPTION_WORDS.privacyHelp, language)}</p>
      <button type="button" className="main" onClick={() => void chrome.runtime.openOptionsPage()}>
        {say(OPTION_WORDS.chooseSites, language)}
      </button>
    </main>
  );
}
