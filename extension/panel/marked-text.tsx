import type { ReactElement } from 'react';
import type { Severity } from '../../shared/index.ts';
import type { ViewMark, ViewParagraph } from '../background/view.ts';

interface Props {
  readonly paragraph: ViewParagraph;
  /** Finding that is looked at. */
  readonly wanted: string;
  readonly onPick: (fingerprint: string) => void;
}

/** Words with a line under those in question, its kind by the gravest finding on them. */
export function MarkedText({ paragraph: { text, marks }, wanted, onPick }: Props): ReactElement {
  return (
    <>
      {piecesOf(text, marks).map(({ words, on }, at) => {
        const [gravest] = on;
        if (!gravest) return words;
        return (
          <mark
            key={at}
            className={`of-${gravest.severity}`}
            data-marks={on.map(({ fingerprint }) => fingerprint).join(' ')}
            aria-current={on.some(({ fingerprint }) => fingerprint === wanted)}
            onClick={() => onPick(gravest.fingerprint)}
          >
            {words}
          </mark>
        );
      })}
    </>
  );
}

export interface MarkedPiece {
  readonly words: string;
  /** Findings on these words, the gravest first. */
  readonly on: readonly ViewMark[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The text cut where findings begin and end; joined again it is the text. */
export function piecesOf(text: string, marks: readonly ViewMark[]): readonly MarkedPiece[] {
  const within = marks.filter(({ start, end }) => start < end && start >= 0 && end <= text.length);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const on = within.filter((mark) => mark.start <= start && end <= mark.end);
    return {
      words: text.slice(start, end),
      on: [...on].sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.end - a.start - (b.end - b.start)),
    };
  });
}
