import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import { OPTION_WORDS } from '../strings.ts';
import { Checks } from './checks.tsx';
import { Figures } from './figures.tsx';
import { Packs } from './packs.tsx';
import { Policy } from './policy.tsx';
import { SiteMappings } from './site-mappings.tsx';
import { Sites } from './sites.tsx';
import { ProfileEditor } from './profile/editor.tsx';
import { EDITOR_WORDS } from './profile/strings.ts';
import { POLICY_WORDS } from './strings.ts';
import { useHouse } from './use-house.ts';

const EDITOR = '#profile';

function followPlace(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** The options, one section a file; what the administrator set is shown and locked. */
export function Options({ language }: { readonly language: Language }): ReactElement {
  const view = useHouse();
  const place = useSyncExternalStore(followPlace, () => location.hash);
  if (place === EDITOR && view) return <ProfileEditor house={view} language={language} />;
  const settings = view?.policy.settings;
  return (
    <main className="wide">
      <h1>{say(OPTION_WORDS.title, language)}</h1>
      {settings?.organization !== undefined && <p className="dim">{settings.organization}</p>}
      {settings?.lockOptions === true && <p className="box">{say(POLICY_WORDS.locked, language)}</p>}
      {view && (
        <>
          <Sites view={view} language={language} />
          <Checks view={view} language={language} />
          <SiteMappings language={language} />
          <Packs view={view} language={language} />
          <OwnProfile language={language} />
          <Figures view={view} language={language} />
          <Policy policy={view.policy} language={language} />
        </>
      )}
      <h2>{say(OPTION_WORDS.privacy, language)}</h2>
      <p>{say(OPTION_WORDS.privacyHelp, language)}</p>
    </main>
  );
}

function OwnProfile({ language }: { readonly language: Language }): ReactElement {
  return (
    <section>
      <h2>{say(EDITOR_WORDS.section, language)}</h2>
      <p className="dim">{say(EDITOR_WORDS.sectionHelp, language)}</p>
      <p>
        <a href={EDITOR}>{say(EDITOR_WORDS.open, language)}</a>
      </p>
    </section>
  );
}
