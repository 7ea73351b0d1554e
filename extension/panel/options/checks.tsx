import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language, ReadPolicy } from '../../../shared/index.ts';
import { profiles } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import type { Chosen } from '../../background/settings.ts';
import { choose, readChosen } from '../../background/settings.ts';
import { OPTION_WORDS } from '../strings.ts';

/** Profile and language: a person's choice where the administrator made none. */
export function Checks({
  policy,
  language,
}: {
  readonly policy: ReadPolicy | undefined;
  readonly language: Language;
}): ReactElement {
  const [chosen, setChosen] = useState<Chosen>({});
  useEffect(() => void readChosen().then(setChosen), []);
  const change = (next: Chosen): void => {
    setChosen(next);
    void choose(next);
  };
  const locked = policy?.set.has('profile') === true || policy?.settings.lockOptions === true;
  return (
    <section>
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
    </section>
  );
}
