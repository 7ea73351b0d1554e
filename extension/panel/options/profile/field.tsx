import { useState } from 'react';
import type { ReactElement } from 'react';

/** One named field that keeps what is typed as it is typed. */
export function Field({
  label,
  value,
  change,
  type = 'text',
  hint = '',
}: {
  readonly label: string;
  readonly value: string;
  readonly change: (typed: string) => void;
  readonly type?: 'text' | 'date' | 'number';
  readonly hint?: string;
}): ReactElement {
  const [typed, setTyped] = useState(value);
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type={type}
        value={typed}
        placeholder={hint}
        onChange={({ target }) => {
          setTyped(target.value);
          change(target.value);
        }}
      />
    </label>
  );
}
