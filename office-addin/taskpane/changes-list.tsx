/** What was changed: step by step, each paragraph before and after. */
import { diffParts } from '../../shared/ui/index.ts';
import type { ChangedParagraph, ChangeStep } from '../session/changes.ts';
import { Diff, shortenSame } from './finding-card.tsx';
import { Nothing } from './nothing.tsx';
import { useSay } from './settings.ts';
import { WORDS } from './strings.ts';

export function ChangesList({ steps }: { readonly steps: readonly ChangeStep[] }) {
  const say = useSay();
  if (steps.length === 0) return <Nothing title={say(WORDS.noChanges)} help={say(WORDS.noChangesHelp)} />;
  return (
    <ol className="tab-body steps">
      {[...steps].reverse().map((step, at) => (
        <li key={steps.length - at}>
          <h3 className="group-head">{say(step.title)}</h3>
          {step.notes.map((note) => (
            <p key={say(note)} className="dim">
              {say(note)}
            </p>
          ))}
          <ul className="cards">
            {step.paragraphs.map((changed) => (
              <li key={changed.paragraph} className="change">
                <Changed changed={changed} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Changed({ changed: { paragraph, before, after, notes } }: { readonly changed: ChangedParagraph }) {
  const say = useSay();
  return (
    <>
      <span className="dim">{say(WORDS.paragraphNo(paragraph))}</span>
      {before !== after && <Diff parts={shortenSame(diffParts(before, after))} />}
      {before === after && <p className="diff dim">{shortenSame([{ kind: 'same', text: after }])[0]?.text}</p>}
      {notes.map((note) => (
        <p key={say(note)} className="note">
          {say(note)}
        </p>
      ))}
    </>
  );
}
