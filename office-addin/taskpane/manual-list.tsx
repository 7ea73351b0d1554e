/** The points only a person can judge, as a list to tick. */
import type { OpenPoints } from '../../shared/ui/index.ts';
import { Tick } from './controls.tsx';
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
            <Tick
              checked={ticked.has(rule)}
              onChange={(on) => tick(rule, on)}
              label={
                <>
                  {say(question)}
                  <span className="dim tick-title">{say(title)}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
