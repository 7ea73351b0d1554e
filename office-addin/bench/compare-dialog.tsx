/** Two versions side by side: whether the words are the same, and where they are not. */
import { Button } from '@fluentui/react-components';
import type { Comparison } from '../../shared/index.ts';
import { diffParts } from '../../shared/ui/index.ts';
import { Diff, shortenSame } from '../taskpane/finding-card.tsx';
import { PaneDialog } from '../taskpane/pane-dialog.tsx';
import { useSay } from '../taskpane/settings.ts';
import { WORDS } from '../taskpane/strings.ts';
import { BENCH } from './strings.ts';

interface Props {
  readonly name: string;
  readonly comparison: Comparison;
  readonly done: () => void;
}

const MOST_SHOWN = 100;

export function CompareDialog({ name, comparison, done }: Props) {
  const say = useSay();
  const { sameText, sameWords, sameFormat, text, format, unsettled } = comparison;
  const open = unsettled.before + unsettled.after;
  const verdict = sameText ? BENCH.sameText : sameWords ? BENCH.sameWords : BENCH.differs(text.length);
  return (
    <PaneDialog
      title={say(BENCH.compareTitle(name))}
      close={done}
      isTall
      actions={
        <Button appearance="primary" onClick={done}>
          {say(WORDS.close)}
        </Button>
      }
    >
      <p>
        <strong>{say(verdict)}</strong> {say(sameFormat ? BENCH.sameFormat : BENCH.formatDiffers(format.length))}
      </p>
      {open > 0 && <p>{say(BENCH.unsettled(open))}</p>}
      <ul className="cards">
        {text.slice(0, MOST_SHOWN).map((difference, at) => (
          <li key={at} className="change">
            <Difference difference={difference} />
          </li>
        ))}
      </ul>
    </PaneDialog>
  );
}

function Difference({ difference }: { readonly difference: Comparison['text'][number] }) {
  const say = useSay();
  if (difference.kind === 'changed')
    return <Diff parts={shortenSame(diffParts(difference.before, difference.after))} />;
  const isNew = difference.kind === 'added';
  return (
    <>
      <span className="dim">{say(isNew ? BENCH.added : BENCH.removed)}</span>
      <Diff parts={[{ kind: isNew ? 'new' : 'gone', text: difference.text }]} />
    </>
  );
}
