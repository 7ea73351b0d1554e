/** Findings by element, walked with the keys as one list. */
import { Button } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Card, Group } from '../../shared/ui/index.ts';
import { keysOf, neighbourKey } from '../../shared/ui/index.ts';
import type { FindingActions } from './finding-card.tsx';
import { FindingCard, headId } from './finding-card.tsx';
import { SeverityIcon } from './severity-icon.tsx';
import { useSay } from './settings.ts';
import { WORDS } from './strings.ts';

/** Cards drawn at once: thousands of findings must not hold up the page. */
const PAGE = 80;

interface Props {
  readonly groups: readonly Group[];
  readonly selected: string | undefined;
  readonly actions: FindingActions;
}

const STEPS: Readonly<Record<string, 1 | -1 | 'first' | 'last'>> = {
  n: 1,
  N: 1,
  ArrowDown: 1,
  p: -1,
  P: -1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
};

export function FindingList({ groups, selected, actions }: Props) {
  const say = useSay();
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLDivElement>(null);
  const keys = keysOf(groups);
  const at = selected === undefined ? -1 : keys.indexOf(selected);
  const count = Math.max(shown, at + 10);
  const entry = at >= 0 ? selected : keys[0];

  useEffect(() => {
    if (selected !== undefined) document.getElementById(headId(selected))?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea')) return;
    const step = STEPS[event.key];
    const from = target.dataset['key'] ?? selected;
    if (step !== undefined) {
      event.preventDefault();
      const next = neighbourKey(keys, from, step);
      if (next === undefined) return;
      // At once: the next key may come before the next frame, and speaks of the place it finds.
      flushSync(() => actions.select(next));
      document.getElementById(headId(next))?.focus();
    } else if ((event.key === 'f' || event.key === 'F') && from !== undefined) {
      const card = groups.flatMap(({ cards }) => cards).find(({ key }) => key === from);
      if (!card || card.fix === 'none' || !actions.canFix(card)) return;
      event.preventDefault();
      const after = neighbourKey(keys, from, 1);
      actions.fix(from);
      if (after !== undefined && after !== from) list.current?.focus();
    }
  };

  return (
    <div ref={list} className="findings" onKeyDown={onKeyDown} tabIndex={-1}>
      {slice(groups, count).map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`}>
          <h3 id={`group-${group.id}`} className="group-head">
            <span>{say(group.name)}</span>
            <Counts group={group} />
          </h3>
          <ul className="cards">
            {group.cards.map((card) => (
              <FindingCard
                key={card.key}
                card={card}
                isOpen={card.key === selected}
                isEntry={card.key === entry}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      ))}
      {keys.length > count && (
        <Button appearance="subtle" className="more" onClick={() => setShown(count + PAGE)}>
          {say(WORDS.moreCards(Math.min(PAGE, keys.length - count)))}
        </Button>
      )}
    </div>
  );
}

function Counts({ group }: { readonly group: Group }) {
  return (
    <span className="group-counts">
      {(['error', 'warning', 'info'] as const).map(
        (severity) =>
          group.counts[severity] > 0 && (
            <span key={severity}>
              <SeverityIcon severity={severity} />
              {group.counts[severity]}
            </span>
          ),
      )}
    </span>
  );
}

/** The first `count` cards, in their groups. */
function slice(groups: readonly Group[], count: number): readonly Group[] {
  let left = count;
  return groups.flatMap((group): readonly Group[] => {
    if (left <= 0) return [];
    const cards: readonly Card[] = group.cards.slice(0, left);
    left -= cards.length;
    return [{ ...group, cards }];
  });
}
