import { useState } from 'react';
import type { ReactElement } from 'react';
import { say } from '../../../../shared/ui/index.ts';
import { namesIn, withNames } from './draft.ts';
import type { TabProps } from './tab.ts';
import { EDITOR_WORDS, LIST_WORDS } from './strings.ts';

/** Organs, codes, holidays and other lists, one entry a line. */
export function Lists({ view, language }: TabProps): ReactElement {
  return (
    <>
      {Object.keys(LIST_WORDS).map((list) => (
        <List key={list} list={list} view={view} language={language} />
      ))}
    </>
  );
}

function List({ list, view, language }: TabProps & { readonly list: string }): ReactElement | null {
  const { draft } = view;
  const [typed, setTyped] = useState(namesIn(draft, list));
  const words = LIST_WORDS[list];
  if (!words) return null;
  return (
    <label className="list">
      <span>
        {say(words.title, language)}{' '}
        <span className="dim">
          {say(EDITOR_WORDS.perLine, language)}
          {language === 'en' ? ': ' : '：'}
          {say(words.line, language)}
        </span>
      </span>
      <textarea
        value={typed}
        rows={Math.min(8, Math.max(2, typed.split('\n').length))}
        onChange={({ target }) => {
          setTyped(target.value);
          view.change(withNames(draft, list, target.value));
        }}
      />
    </label>
  );
}
