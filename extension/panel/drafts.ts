/**
 * What a person is writing in the panel, kept while the panel is open: the page is checked anew, the background sleeps,
 * another tab comes to the front, and none of it may cost a word. In memory only.
 */
import { useState } from 'react';
import type { TabState } from '../background/tabs.ts';
import type { DocumentPlace } from '../messages.ts';

const kept = new Map<string, unknown>();

/** State that outlives its component; a component with another key must be another component. */
export function useDraft<T>(key: string, initial: T): readonly [T, (change: (old: T) => T) => void] {
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial));
  const change = (next: (old: T) => T): void => {
    const made = next(kept.has(key) ? (kept.get(key) as T) : initial);
    kept.set(key, made);
    setValue(made);
  };
  return [value, change];
}

/** Stands for one document on one page of one tab. */
export function draftKey({ tab, frames }: TabState, place?: DocumentPlace): string {
  const page = frames.find(({ frame }) => frame === 0)?.url ?? '';
  return `${tab}|${page}|${place?.frame ?? ''}|${place?.url ?? ''}`;
}
