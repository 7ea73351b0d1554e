import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language, ReadPolicy } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import { managedPolicy } from '../../background/settings.ts';
import { OPTION_WORDS } from '../strings.ts';
import { Checks } from './checks.tsx';
import { Policy } from './policy.tsx';
import { SiteMappings } from './site-mappings.tsx';
import { Sites } from './sites.tsx';

/** The options, one section a file; what the administrator set is shown and locked. */
export function Options({ language }: { readonly language: Language }): ReactElement {
  const [policy, setPolicy] = useState<ReadPolicy>();
  useEffect(() => void managedPolicy().then(setPolicy), []);
  return (
    <main className="wide">
      <h1>{say(OPTION_WORDS.title, language)}</h1>
      <Sites language={language} />
      <Checks policy={policy} language={language} />
      <SiteMappings language={language} />
      {policy && <Policy policy={policy} language={language} />}
      <h2>{say(OPTION_WORDS.privacy, language)}</h2>
      <p>{say(OPTION_WORDS.privacyHelp, language)}</p>
    </main>
  );
}
