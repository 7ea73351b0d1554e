import type { ReactElement } from 'react';
import type { Language, ReadPolicy } from '../../../shared/index.ts';
import { POLICY_SETTINGS } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import { OPTION_WORDS } from '../strings.ts';
import { POLICY_WORDS } from './strings.ts';

/** What of the administrator's settings arrived, and what did not fit. */
export function Policy({
  policy,
  language,
}: {
  readonly policy: ReadPolicy;
  readonly language: Language;
}): ReactElement {
  const set = POLICY_SETTINGS.filter(({ name }) => policy.set.has(name));
  return (
    <section>
      <h2>{say(OPTION_WORDS.policy, language)}</h2>
      {set.length === 0 && <p className="dim">{say(OPTION_WORDS.noPolicy, language)}</p>}
      <ul>
        {set.map(({ name, title }) => (
          <li key={name} className="setting">
            <span>{say(title, language)}</span>
            <span>{shown(policy.settings[name], language)}</span>
            <span className="dim">{say(OPTION_WORDS.byAdministrator, language)}</span>
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

/** A value in words: never as it stands in a registry. */
function shown(value: unknown, language: Language): string {
  if (typeof value === 'boolean') return say(value ? POLICY_WORDS.on : POLICY_WORDS.off, language);
  if (!Array.isArray(value)) return String(value);
  return value.every((each) => typeof each === 'string')
    ? value.join(language === 'en' ? ', ' : '、')
    : `${value.length} ${say(POLICY_WORDS.entries, language)}`;
}
