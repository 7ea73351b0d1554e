/** From findings to the places on the page that are marked; a mark stays the same object while its block does. */
import type { PageFinding } from '../messages.ts';
import type { BlockIndex, IndexedBlock } from './block-index.ts';
import { rangeOf } from './block-text.ts';
import type { Mark } from './painter.ts';
import type { Steps } from './turns.ts';

export interface Marker {
  /** The mark of a finding, or nothing where its words no longer stand. */
  readonly mark: (finding: PageFinding) => Mark | undefined;
  readonly marks: (findings: readonly PageFinding[]) => Steps<readonly Mark[]>;
}

interface Made {
  readonly block: IndexedBlock;
  readonly mark: Mark;
}

export function createMarker({ byId }: Pick<BlockIndex, 'byId'>): Marker {
  let made = new Map<string, Made>();
  const makeFor = (finding: PageFinding): Made | undefined => {
    const block = finding.at && byId(finding.at.block);
    if (!block || !finding.at) return undefined;
    const { start, end } = finding.at;
    // The words are the lock: what changed since it was judged is not marked.
    if (block.text.slice(start, end) !== finding.quote) return undefined;
    const known = made.get(keyOf(finding));
    if (known?.block === block) return known;
    const range = rangeOf(block, start, end);
    return range ? { block, mark: { fingerprint: finding.fingerprint, severity: finding.severity, range } } : undefined;
  };
  return {
    mark: (finding) => makeFor(finding)?.mark,
    *marks(findings) {
      const next = new Map<string, Made>();
      for (const finding of findings) {
        const one = makeFor(finding);
        if (one) next.set(keyOf(finding), one);
        yield;
      }
      made = next;
      return [...next.values()].map(({ mark }) => mark);
    },
  };
}

function keyOf({ fingerprint, severity, at }: PageFinding): string {
  return `${fingerprint}|${severity}|${at?.block}|${at?.start}|${at?.end}`;
}
