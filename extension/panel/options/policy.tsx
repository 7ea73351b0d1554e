import type { ReactElement } from 'react';
import type { Language, ReadPolicy } from '../../../shared/index.ts';
import { POLICY_SETTINGS } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import { OPTION_WORDS } from '../strings.ts';

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
