import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { say } from '../../../../shared/ui/index.ts';
import { draftFromText, draftToText } from './draft.ts';
import type { TabProps } from './tab.ts';
import { EDITOR_WORDS } from './strings.ts';

/** The same as it is kept and signed, for who would rather write it. */
export function JsonText({ view, language }: TabProps): ReactElement {
  const [typed, setTyped] = useState(() => draftToText(view.draft));
  const read = draftFromText(typed);
  const isBroken = !('draft' in read);
  const { tellBroken } = view;
  // Who leaves this tab leaves the broken words behind.
  useEffect(() => () => tellBroken(false), [tellBroken]);
  const near = 'line' in read ? say(EDITOR_WORDS.nearLine, language).replace('N', String(read.line)) : '';
  return (
    <label>
      {say(EDITOR_WORDS.text, language)}
      <textarea
        className="paper code"
        spellCheck={false}
        aria-invalid={isBroken}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = draftFromText(target.value);
          tellBroken(!('draft' in next));
          if ('draft' in next) view.change(next.draft);
        }}
      />
      {isBroken && (
        <span role="alert" className="error">
          {say(EDITOR_WORDS.notJson, language)}
          {near}
        </span>
      )}
    </label>
  );
}
