import type { ReactElement } from 'react';
import { profiles } from '../../../../shared/index.ts';
import { say } from '../../../../shared/ui/index.ts';
import { isRow, withField } from './draft.ts';
import type { TabProps } from './tab.ts';
import { Field } from './field.tsx';
import { EDITOR_WORDS, LAYER_WORDS } from './strings.ts';

const TEXTS = ['id', 'issuer', 'minEngine'] as const;
const DATES = ['notBefore', 'notAfter'] as const;

/** What makes it a pack: who issues it, for which layer, from when, in which version. */
export function About({ view, language }: TabProps): ReactElement {
  const { draft } = view;
  const text = (name: string): string => (draft[name] === undefined ? '' : String(draft[name]));
  const title = isRow(draft['title']) ? String(draft['title']['zh-CN'] ?? '') : text('title');
  const put = (name: string, value: unknown): void => view.change(withField(draft, name, value));
  return (
    <>
      <p className="dim">{say(EDITOR_WORDS.packHelp, language)}</p>
      <div className="entry">
        <Field label={say(EDITOR_WORDS.name, language)} value={title} change={(typed) => put('title', typed)} />
        <label className="field">
          <span>{say(EDITOR_WORDS.layer, language)}</span>
          <select value={text('layer') || 'person'} onChange={({ target }) => put('layer', target.value)}>
            {Object.entries(LAYER_WORDS).map(([layer, words]) => (
              <option key={layer} value={layer}>
                {say(words, language)}
              </option>
            ))}
          </select>
        </label>
        <Field
          label={say(EDITOR_WORDS.version, language)}
          type="number"
          value={text('version')}
          change={(typed) => put('version', typed === '' ? undefined : Number(typed))}
        />
        <label className="field">
          <span>{say(EDITOR_WORDS.base, language)}</span>
          <select value={text('base')} onChange={({ target }) => put('base', target.value)}>
            <option value="">{say(EDITOR_WORDS.asDesk, language)}</option>
            {Object.values(profiles).map((profile) => (
              <option key={profile.id} value={profile.id}>
                {say(profile.title, language)}
              </option>
            ))}
          </select>
        </label>
        {TEXTS.map((name) => (
          <Field
            key={name}
            label={say(EDITOR_WORDS[name], language)}
            value={text(name)}
            change={(typed) => put(name, typed)}
          />
        ))}
        {DATES.map((name) => (
          <Field
            key={name}
            label={say(EDITOR_WORDS[name], language)}
            type="date"
            value={text(name)}
            change={(typed) => put(name, typed)}
          />
        ))}
      </div>
    </>
  );
}
