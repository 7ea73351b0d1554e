import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../../../shared/index.ts';
import { say } from '../../../../shared/ui/index.ts';
import { POLICY_WORDS } from '../strings.ts';
import type { HouseView } from '../use-house.ts';
import { About } from './about.tsx';
import { Actions } from './actions.tsx';
import { Limits } from './limits.tsx';
import { Lists } from './lists.tsx';
import { Rules } from './rules.tsx';
import { EDITOR_WORDS } from './strings.ts';
import { JsonText } from './json-text.tsx';
import type { TabProps } from './tab.ts';
import { useDraft } from './use-draft.ts';
import { Words } from './words.tsx';

const TABS = {
  rules: Rules,
  limits: Limits,
  words: Words,
  lists: Lists,
  about: About,
  text: JsonText,
} as const satisfies Record<string, (given: TabProps) => ReactElement>;

type TabName = keyof typeof TABS;
const NAMES = Object.keys(TABS) as readonly TabName[];

/** 检查方案编辑: a person's own settings, or a pack to be signed, as data; every problem with its place. */
export function ProfileEditor({
  house,
  language,
}: {
  readonly house: HouseView;
  readonly language: Language;
}): ReactElement {
  const view = useDraft(house);
  const [tab, setTab] = useState<TabName>('rules');
  const Body = TABS[tab];
  const step = (by: number): void => {
    const next = NAMES[(NAMES.indexOf(tab) + by + NAMES.length) % NAMES.length] ?? 'rules';
    setTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <main className="wide editor">
      <p>
        <a href="#">{say(EDITOR_WORDS.back, language)}</a>
      </p>
      <h1>{say(EDITOR_WORDS.title, language)}</h1>
      <p className="dim">{say(EDITOR_WORDS.help, language)}</p>
      {view.isLocked && <p className="box">{say(POLICY_WORDS.locked, language)}</p>}
      <Actions view={view} language={language} />
      <div
        role="tablist"
        aria-label={say(EDITOR_WORDS.title, language)}
        onKeyDown={({ key }) => {
          if (key === 'ArrowRight') step(1);
          else if (key === 'ArrowLeft') step(-1);
        }}
      >
        {NAMES.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={name === tab}
            aria-controls="tab-body"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => setTab(name)}
          >
            {say(EDITOR_WORDS[name], language)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-body" aria-labelledby={`tab-${tab}`}>
        <fieldset disabled={view.isLocked && tab !== 'rules'} key={view.revision}>
          <Body view={view} language={language} />
        </fieldset>
      </div>
    </main>
  );
}
