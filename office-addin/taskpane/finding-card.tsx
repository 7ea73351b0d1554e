/** One finding: closed a line or two, open all that is known of it and what can be done. */
import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import type { Text } from '../../shared/index.ts';
import type { Card } from '../../shared/ui/index.ts';
import { diffParts, PANEL } from '../../shared/ui/index.ts';
import { SeverityIcon } from './severity-icon.tsx';
import { useSay } from './settings.ts';
import { WORDS } from './strings.ts';

export interface FindingActions {
  readonly select: (key: string | undefined) => void;
  readonly fix: (key: string) => void;
  readonly setAside: (card: Card) => void;
  /** Whether the host can do what this finding's fix needs. */
  readonly canFix: (card: Card) => boolean;
  /** Where it cannot: why, and what to do by hand. */
  readonly whyNot: (card: Card) => Text | undefined;
}

interface Props {
  readonly card: Card;
  readonly isOpen: boolean;
  readonly isEntry: boolean;
  readonly actions: FindingActions;
}

export function FindingCard({ card, isOpen, isEntry, actions }: Props) {
  const say = useSay();
  const { diagnostic, paragraph } = card;
  return (
    <li className={isOpen ? 'card open' : 'card'} data-severity={diagnostic.severity}>
      <button
        type="button"
        className="card-head"
        id={headId(card.key)}
        data-key={card.key}
        aria-expanded={isOpen}
        tabIndex={isEntry ? 0 : -1}
        onClick={() => actions.select(isOpen ? undefined : card.key)}
      >
        <SeverityIcon severity={diagnostic.severity} />
        <span className="card-message">
          <Severity card={card} />
          {say(card.message)}
        </span>
        <span className="card-place">
          {diagnostic.certainty === 'likely' && <span className="likely">{say(PANEL.likely)}</span>}
          {paragraph !== undefined && <span>{say(WORDS.paragraphNo(paragraph))}</span>}
        </span>
      </button>
      {isOpen && <CardBody card={card} actions={actions} />}
    </li>
  );
}

export function headId(key: string): string {
  return `finding-${key}`;
}

/** For people who hear the list: the severity before the sentence. */
function Severity({ card }: { readonly card: Card }) {
  const say = useSay();
  const names = { error: PANEL.error, warning: PANEL.warning, info: PANEL.info };
  return <span className="for-ears">{say(names[card.diagnostic.severity])} </span>;
}

function CardBody({ card, actions }: { readonly card: Card; readonly actions: FindingActions }) {
  const say = useSay();
  const canFix = card.fix !== 'none' && actions.canFix(card);
  const whyNot = canFix ? undefined : actions.whyNot(card);
  const comeBack = useRestoreFocusTarget();
  return (
    <div className="card-body">
      <Quote card={card} />
      <dl className="clauses">
        {card.clauses.map(({ name, says }) => (
          <div key={say(name)}>
            <dt>{say(name)}</dt>
            {says && <dd>{say(says)}</dd>}
          </div>
        ))}
      </dl>
      {canFix && card.preview === undefined && card.changes.length > 0 && (
        <ul className="edits">
          {distinct(card.changes.map(say)).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {whyNot && <p className="why-not">{say(whyNot)}</p>}
      <div className="card-actions">
        {canFix && (
          <Button size="small" appearance="primary" onClick={() => actions.fix(card.key)}>
            {say(PANEL.fix)}
          </Button>
        )}
        {canFix && card.fix === 'review' && <span className="needs-look">{say(PANEL.needsLook)}</span>}
        {!canFix && <CopySuggestion card={card} />}
        <Button size="small" appearance="subtle" {...comeBack} onClick={() => actions.setAside(card)}>
          {say(PANEL.setAside)}…
        </Button>
      </div>
    </div>
  );
}

/** The words concerned, and what they become. */
function Quote({ card }: { readonly card: Card }) {
  const { quote } = card.diagnostic;
  if (quote.trim() === '' && card.preview === undefined) return null;
  const parts = card.preview === undefined ? [{ kind: 'same' as const, text: quote }] : diffParts(quote, card.preview);
  return <Diff parts={shortenSame(parts)} />;
}

type Parts = ReturnType<typeof diffParts>;

export function Diff({ parts }: { readonly parts: Parts }) {
  return (
    <p className="diff">
      {parts.map(({ kind, text }, at) => {
        const key = `${at}${kind}`;
        if (kind === 'gone') return <del key={key}>{visible(text)}</del>;
        if (kind === 'new') return <ins key={key}>{visible(text)}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}

/** Spaces that go or come are shown as open boxes, as proofreaders draw them. */
function visible(text: string): string {
  return text.replace(/[ \u3000\t]/g, '␣').replace(/\n/g, '↵');
}

const SAME_UNITS = 48;

/** Long stretches that stay are cut in their middle: the eye looks for what changes. */
export function shortenSame(parts: Parts): Parts {
  return parts.map((part) => {
    const letters = [...part.text];
    if (part.kind !== 'same' || letters.length <= SAME_UNITS) return part;
    const half = SAME_UNITS / 2;
    return { ...part, text: `${letters.slice(0, half).join('')}……${letters.slice(-half).join('')}` };
  });
}

function CopySuggestion({ card }: { readonly card: Card }) {
  const say = useSay();
  const [isCopied, setCopied] = useState(false);
  const words = card.preview ?? [say(card.message), ...card.changes.map(say)].join('\n');
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        void navigator.clipboard.writeText(words).then(() => setCopied(true));
      }}
    >
      {say(isCopied ? PANEL.copied : PANEL.copySuggestion)}
    </button>
  );
}

function distinct(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
