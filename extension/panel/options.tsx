import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language, ReadPolicy } from '../../shared/index.ts';
import { POLICY_SETTINGS, profiles } from '../../shared/index.ts';
import { say } from '../../shared/ui/index.ts';
import type { Chosen } from '../background/settings.ts';
import { choose, managedPolicy, readChosen } from '../background/settings.ts';
import { grantedSites, patternTyped, requiredSites } from './sites.ts';
import { OPTION_WORDS } from './strings.ts';

/** Sites, profile and language; what the administrator set is shown and locked. */
export function Options({ language }: { readonly language: Language }): ReactElement {
  const [policy, setPolicy] = useState<ReadPolicy>();
  const [chosen, setChosen] = useState<Chosen>({});
  useEffect(() => {
    void managedPolicy().then(setPolicy);
    void readChosen().then(setChosen);
  }, []);
  const change = (next: Chosen): void => {
    setChosen(next);
    void choose(next);
  };
  const locked = policy?.set.has('profile') === true || policy?.settings.lockOptions === true;
  return (
    <main className="wide">
      <h1>{say(OPTION_WORDS.title, language)}</h1>
      <Sites language={language} />
      <h2>{say(OPTION_WORDS.checks, language)}</h2>
      <p>
        <label>
          {say(OPTION_WORDS.profile, language)}
          <select
            name="profile"
            disabled={locked}
            value={policy?.settings.profile ?? chosen.profile ?? 'party-government'}
            onChange={({ target }) => change({ ...chosen, profile: target.value })}
          >
            {Object.values(profiles).map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title, language)}
              </option>
            ))}
          </select>
        </label>
        {locked && <span className="dim">{say(OPTION_WORDS.byAdministrator, language)}</span>}
      </p>
      <p>
        <label>
          {say(OPTION_WORDS.language, language)}
          <select
            name="language"
            value={chosen.language ?? ''}
            onChange={({ target: { value } }) => {
              const { language: _old, ...rest } = chosen;
              change(value === 'en' || value === 'zh-CN' ? { ...rest, language: value } : rest);
            }}
          >
            <option value="">{say(OPTION_WORDS.asBrowser, language)}</option>
            <option value="zh-CN">中文</option>
            <option value="en">English</option>
          </select>
        </label>
        <span className="dim">{say(OPTION_WORDS.nextTime, language)}</span>
      </p>
      {policy && <Policy policy={policy} language={language} />}
      <h2>{say(OPTION_WORDS.privacy, language)}</h2>
      <p>{say(OPTION_WORDS.privacyHelp, language)}</p>
    </main>
  );
}

function Sites({ language }: { readonly language: Language }): ReactElement {
  const [sites, setSites] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState(false);
  const load = (): void => void grantedSites().then(setSites);
  useEffect(load, []);
  const add = async (): Promise<void> => {
    const pattern = patternTyped(typed);
    setProblem(pattern === undefined);
    if (pattern !== undefined && (await chrome.permissions.request({ origins: [pattern] }))) setTyped('');
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
            {required.includes(site) ? (
              <span className="dim">{say(OPTION_WORDS.byAdministrator, language)}</span>
            ) : (
              <button type="button" onClick={() => void chrome.permissions.remove({ origins: [site] }).then(load)}>
                {say(OPTION_WORDS.leave, language)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {required.length === 0 && (
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

/** What of the administrator's settings arrived, and what did not fit. */
function Policy({ policy, language }: { readonly policy: ReadPolicy; readonly language: Language }): ReactElement {
  const set = POLICY_SETTINGS.filter(({ name }) => policy.set.has(name));
  return (
    <section>
      <h2>{say(OPTION_WORDS.policy, language)}</h2>
      {set.length === 0 && <p className="dim">{say(OPTION_WORDS.noPolicy, language)}</p>}
      <ul>
        {set.map(({ name, title }) => (
          <li key={name}>
            {say(title, language)}：{JSON.stringify(policy.settings[name])}
          </li>
        ))}
        {policy.problems.map(({ name, problem }) => (
          <li key={name} className="error">
            {name}：{say(problem, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
