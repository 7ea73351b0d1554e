/** The head of the panel: what the document is, how it stands, and the one button most people need. */
import { Button } from '@fluentui/react-components';
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  Sparkle20Regular,
  TextAlignJustify20Regular,
} from '@fluentui/react-icons';
import type { Severity } from '../../shared/index.ts';
import type { Card } from '../../shared/ui/index.ts';
import { countCards, PANEL } from '../../shared/ui/index.ts';
import type { Checked } from '../desk/desk.ts';
import { SeverityIcon } from './severity-icon.tsx';
import { useSay } from './settings.ts';
import { WORDS } from './strings.ts';

export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface Props {
  readonly checked: Checked;
  readonly isBusy: boolean;
  readonly chosen: ReadonlySet<Severity>;
  readonly choose: (severities: ReadonlySet<Severity>) => void;
  readonly safe: readonly Card[];
  readonly tidy: () => void;
  /** Absent where the document cannot be laid out. */
  readonly layout: (() => void) | undefined;
  readonly undoing: UndoState | undefined;
}

export function Summary({ checked, isBusy, chosen, choose, safe, tidy, layout, undoing }: Props) {
  const say = useSay();
  return (
    <div className="summary">
      <Facts checked={checked} />
      <SeverityFilter cards={checked.cards} chosen={chosen} choose={choose} />
      <div className="summary-actions">
        <Button
          title={say(WORDS.tidyHelp)}
          appearance={safe.length > 0 ? 'primary' : 'secondary'}
          icon={<Sparkle20Regular />}
          disabledFocusable={safe.length === 0}
          onClick={tidy}
        >
          {say(safe.length > 0 ? WORDS.tidy(safe.length) : PANEL.fixAll)}
        </Button>

        {layout && (
          <Button title={say(WORDS.layoutHelp)} icon={<TextAlignJustify20Regular />} onClick={layout}>
            {say(WORDS.layout)}
          </Button>
        )}
        {undoing && (
          <span className="undo">
            <Button
              appearance="subtle"
              icon={<ArrowUndo20Regular />}
              aria-label={say(WORDS.undo)}
              title={say(WORDS.undo)}
              disabledFocusable={!undoing.canUndo}
              onClick={undoing.undo}
            />
            <Button
              appearance="subtle"
              icon={<ArrowRedo20Regular />}
              aria-label={say(WORDS.redo)}
              title={say(WORDS.redo)}
              disabledFocusable={!undoing.canRedo}
              onClick={undoing.redo}
            />
          </span>
        )}
      </div>
      <div className="summary-progress">
        {isBusy && <span className="busy" role="progressbar" aria-label={say(WORDS.checking)} />}
      </div>
    </div>
  );
}

function Facts({ checked: { facts } }: { readonly checked: Checked }) {
  const say = useSay();
  const isOver = facts.limit !== undefined && facts.characters > facts.limit;
  return (
    <div className="facts">
      <p className="facts-main">
        <strong>{say(facts.genre)}</strong>
        {facts.direction && <span className="chip">{say(facts.direction)}</span>}
        <span className={isOver ? 'over' : ''}>
          {say(WORDS.about(facts.characters))}
          {facts.limit !== undefined && ` · ${say(WORDS.limit(facts.limit))}`}
        </span>
      </p>
      <p className="dim">{say(facts.date)}</p>
    </div>
  );
}

interface FilterProps {
  readonly cards: readonly Card[];
  readonly chosen: ReadonlySet<Severity>;
  readonly choose: (severities: ReadonlySet<Severity>) => void;
}

function SeverityFilter({ cards, chosen, choose }: FilterProps) {
  const say = useSay();
  const counts = countCards(cards);
  return (
    <div className="filter" role="group" aria-label={say(WORDS.onlyThese)}>
      {(['error', 'warning', 'info'] as const).map((severity) => (
        <button
          key={severity}
          type="button"
          className="filter-button"
          data-severity={severity}
          aria-pressed={chosen.has(severity)}
          aria-disabled={counts[severity] === 0}
          onClick={() => counts[severity] > 0 && choose(toggled(chosen, severity))}
        >
          <SeverityIcon severity={severity} />
          <b>{counts[severity]}</b>
          {say(PANEL[severity])}
        </button>
      ))}
    </div>
  );
}

function toggled(chosen: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(chosen);
  if (!next.delete(severity)) next.add(severity);
  return next;
}
