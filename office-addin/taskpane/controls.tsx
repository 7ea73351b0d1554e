/** Form controls that are the browser's own, in the panel's look: lighter than a library's, and as well known to readers. */
import type { ReactNode } from 'react';
import { useId } from 'react';

interface TickProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One thing to tick. */
export function Tick({ label, checked, disabled = false, onChange }: TickProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly chosen: T;
  readonly choices: readonly { readonly value: T; readonly name: string; readonly help: string }[];
  readonly choose: (value: T) => void;
}

/** One of several, each with a line that explains it. */
export function Choices<T extends string>({ label, chosen, choices, choose }: ChoicesProps<T>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className="choices">
      {choices.map(({ value, name: words, help }) => (
        <label key={value} className="tick">
          <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
          <span>
            {words}
            <span className="dim tick-title">{help}</span>
          </span>
        </label>
      ))}
    </div>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly hint?: string;
  /** What comparing said, under the hint. */
  readonly verdict?: { readonly kind: 'good' | 'warning'; readonly text: string };
  /** The control, given what ties it to its label and hint. */
  readonly children: (ties: { readonly id: string; readonly 'aria-describedby': string }) => ReactNode;
}

/** A control under its name, with a hint. */
export function Labelled({ label, hint, verdict, children }: LabelledProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-hint` })}
      <div id={`${id}-hint`}>
        {verdict && <p className={`verdict ${verdict.kind}`}>{verdict.text}</p>}
        {hint && <p className="dim">{hint}</p>}
      </div>
    </div>
  );
}

/** Nobody can say how long it takes. */
export function Waiting({ label }: { readonly label: string }) {
  return (
    <div className="waiting" role="status">
      <span className="waiting-ring" aria-hidden="true" />
      {label}
    </div>
  );
}
