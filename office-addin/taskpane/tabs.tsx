/** A row of tabs; the arrow keys walk it, and what they reach is shown. */
import type { KeyboardEvent, ReactNode } from 'react';

interface Props<T extends string> {
  readonly className: string;
  readonly chosen: T;
  readonly choose: (name: T) => void;
  readonly tabs: readonly { readonly name: T; readonly label: ReactNode }[];
}

const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The id of a tab is `tab-` and its name, for the panel it labels. */
export function Tabs<T extends string>({ className, chosen, choose, tabs }: Props<T>) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = tabs.findIndex(({ name }) => name === chosen);
    const next = tabs[KEYS[event.key]?.(at, tabs.length - 1) ?? -1];
    if (!next) return;
    event.preventDefault();
    choose(next.name);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <div role="tablist" className={className} onKeyDown={onKeyDown}>
      {tabs.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          className="tab"
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => choose(name)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
