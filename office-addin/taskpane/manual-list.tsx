/** The points only a person can judge, as a list to tick. */
import { Checkbox } from '@fluentui/react-components';
import type { OpenPoints } from '../../shared/ui/index.ts';
import { Nothing } from './nothing.tsx';
import { useSay } from './settings.ts';
import { WORDS } from './strings.ts';

interface Props {
  readonly points: OpenPoints['manual'];
  readonly ticked: ReadonlySet<string>;
  readonly tick: (rule: string, on: boolean) => void;
}

export function ManualList({ points, ticked, tick }: Props) {
  const say = useSay();
  const done = points.filter(({ rule }) => ticked.has(rule)).length;
  if (points.length === 0) return <Nothing title={say(WORDS.noManual)} />;
  return (
    <div className="tab-body">
      <p className="dim">
        {say(WORDS.manualHelp)} {say(WORDS.manualDone(done, points.length))}
      </p>
      <ul className="ticks">
        {points.map(({ rule, question, title }) => (
          <li key={rule}>
            <Checkbox
              checked={ticked.has(rule)}
              onChange={(_, { checked }) => tick(rule, checked === true)}
              label={{
                children: (
                  <>
                    {say(question)}
                    <span className="dim tick-title">{say(title)}</span>
                  </>
                ),
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
