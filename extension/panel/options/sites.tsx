import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import { PACK_SITE } from '../../background/sites.ts';
import { grantedSites, patternTyped, requiredSites } from '../sites.ts';
import { OPTION_WORDS } from '../strings.ts';
import { PACK_WORDS } from './strings.ts';
import type { HouseView } from './use-house.ts';

/** The sites a person allowed or the build holds; one more is asked for by a click. */
export function Sites({ view, language }: { readonly view: HouseView; readonly language: Language }): ReactElement {
  const isLocked = view.policy.settings.lockOptions === true;
  const named = view.policy.settings.origins;
  const [sites, setSites] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState(false);
  const [packSite, setPackSite] = useState<string>();
  const load = (): void => {
    void grantedSites().then(setSites);
    void chrome.storage.local.get(PACK_SITE).then((kept) => setPackSite(kept[PACK_SITE] as string | undefined));
  };
  // A site may be granted in another section too: for the rule pack.
  useEffect(load, [view]);
  const add = async (): Promise<void> => {
    const pattern = patternTyped(typed);
    setProblem(pattern === undefined);
    if (pattern !== undefined && (await chrome.permissions.request({ origins: [pattern] }))) setTyped('');
    // Asked for by name: pages there are checked from now on, even where only the rule pack lay so far.
    if (pattern !== undefined) await forgetPackSite(pattern);
    load();
  };
  const required = requiredSites();
  return (
    <section>
      <h2>{say(OPTION_WORDS.sites, language)}</h2>
      <p className="dim">{say(OPTION_WORDS.sitesHelp, language)}</p>
      <ul>
        {sites.map((site) => (
          <li key={site} className="row box">
            <span>{site}</span>
            {site === packSite && <span className="dim">{say(PACK_WORDS.onlyPack, language)}</span>}
            {required.includes(site) || isLocked ? (
              <span className="dim">{say(OPTION_WORDS.byAdministrator, language)}</span>
            ) : (
              <button type="button" onClick={() => void chrome.permissions.remove({ origins: [site] }).then(load)}>
                {say(OPTION_WORDS.leave, language)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {named && (
        <p className="dim">{`${say(OPTION_WORDS.byAdministrator, language)}：${named.join(language === 'en' ? ', ' : '、')}`}</p>
      )}
      {required.length === 0 && !isLocked && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <label>
            {say(OPTION_WORDS.site, language)}
            <input
              type="text"
              value={typed}
              placeholder="oa.example.gov.cn"
              onChange={({ target }) => setTyped(target.value)}
            />
          </label>{' '}
          <button type="submit" className="main">
            {say(OPTION_WORDS.allow, language)}
          </button>
          {problem && (
            <p role="alert" className="error">
              {say(OPTION_WORDS.notASite, language)}
            </p>
          )}
        </form>
      )}
    </section>
  );
}

async function forgetPackSite(pattern: string): Promise<void> {
  const { [PACK_SITE]: packSite } = await chrome.storage.local.get(PACK_SITE);
  if (packSite === pattern) await chrome.storage.local.remove(PACK_SITE);
}
