import type { ReactElement } from 'react';
import type { Language } from '../../../shared/index.ts';
import { profiles } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import type { Chosen } from '../../background/settings.ts';
import { choose } from '../../background/settings.ts';
import { OPTION_WORDS } from '../strings.ts';
import { PACK_WORDS } from './strings.ts';
import type { HouseView } from './use-house.ts';
import { baseOfHouse } from './use-house.ts';

/** Profile and language: a person's choice where the administrator made none. */
export function Checks({ view, language }: { readonly view: HouseView; readonly language: Language }): ReactElement {
  const { chosen, policy, packs } = view;
  const change = (next: Chosen): void => void choose(next);
  const isLocked = policy.set.has('profile') || policy.settings.lockOptions === true;
  const byPack = isLocked ? undefined : packs.find(({ pack }) => pack.profile.base !== undefined);
  return (
    <section>
      <h2>{say(OPTION_WORDS.checks, language)}</h2>
      <p>
        <label>
          {say(OPTION_WORDS.profile, language)}
          <select
            name="profile"
            disabled={isLocked || byPack !== undefined}
            value={baseOfHouse(view).id}
            onChange={({ target }) => change({ ...chosen, profile: target.value })}
          >
            {Object.values(profiles).map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title, language)}
              </option>
            ))}
          </select>
        </label>
        {isLocked && <span className="dim">{say(OPTION_WORDS.byAdministrator, language)}</span>}
        {byPack && (
          <span className="dim">{`${say(PACK_WORDS.byPack, language)}${say(byPack.pack.profile.title, language)}`}</span>
        )}
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
