/** What the machine did not decide, under the list: reasons with the checks they stopped, and checks that broke. */
import type { OpenPoints } from '../../shared/ui/index.ts';
import { PANEL } from '../../shared/ui/index.ts';
import { useSay } from './settings.ts';
import { WORDS } from './strings.ts';

export function OpenPointsView({ open }: { readonly open: OpenPoints }) {
  const say = useSay();
  const stopped = open.cannotTell.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <div className="open-points">
      <p className="dim">{say(WORDS.passed(open.passed, open.notApplicable))}</p>
      {stopped > 0 && (
        <details>
          <summary>{say(WORDS.cannotTell(stopped))}</summary>
          <ul className="reasons">
            {open.cannotTell.map(({ reason, rules }) => (
              <li key={say(reason)}>
                {say(reason)}
                <span className="dim"> {rules.map(say).join('、')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {open.broken.length > 0 && (
        <details>
          <summary>
            {say(PANEL.broken)}（{open.broken.length}）
          </summary>
          <p>{say(WORDS.brokenHelp)}</p>
          <ul className="reasons">
            {open.broken.map((title) => (
              <li key={say(title)}>{say(title)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
