import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Language, Rule } from '../../../../shared/index.ts';
import { rules } from '../../../../shared/index.ts';
import { say } from '../../../../shared/ui/index.ts';
import { POLICY_WORDS } from '../strings.ts';
import { ruleBook } from '../use-house.ts';
import { optionIn, rowsOf, withCell, withOption, withRow } from './draft.ts';
import type { TabProps } from './tab.ts';
import { Field } from './field.tsx';
import { EDITOR_WORDS, OPTION_NAMES } from './strings.ts';

const WITH_OPTIONS = (rules as readonly Rule[]).filter(({ id }) => Object.keys(ruleBook.get(id) ?? {}).length > 0);

/** Thresholds of rules, and limits that change with the date. */
export function Limits({ view, language }: TabProps): ReactElement {
  const { draft, central } = view;
  return (
    <>
      <ul>
        {WITH_OPTIONS.map(({ id, title }) => (
          <li key={id} className="rule-row">
            <div>
              {say(title, language)} <code className="dim">{id}</code>
            </div>
            {central.profile.mandatory?.includes(id) ? (
              <span className="dim">{say(EDITOR_WORDS.byAdministrator, language)}</span>
            ) : (
              <div>
                {Object.entries(ruleBook.get(id) ?? {}).map(([option, fallback]) => (
                  <Option
                    key={option}
                    option={option}
                    fallback={fallback}
                    value={optionIn(draft, id, option)}
                    language={language}
                    change={(value) => view.change(withOption(draft, id, { option, value }))}
                  />
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      <Dated view={view} language={language} />
    </>
  );
}

type OptionValue = string | number | boolean | readonly string[];

function Option({
  option,
  fallback,
  value,
  language,
  change,
}: {
  readonly option: string;
  readonly fallback: OptionValue;
  readonly value: unknown;
  readonly language: Language;
  readonly change: (value: unknown) => void;
}): ReactElement {
  const [typed, setTyped] = useState(shown(value));
  const name = say(OPTION_NAMES[option] ?? { 'zh-CN': option, en: option }, language);
  const put = (next: string): void => {
    setTyped(next);
    change(read(next, fallback));
  };
  if (typeof fallback === 'boolean')
    return (
      <label className="field">
        <span>{name}</span>
        <select value={typed} onChange={({ target }) => put(target.value)}>
          <option value="">{say(EDITOR_WORDS.follow, language)}</option>
          <option value="true">{say(POLICY_WORDS.on, language)}</option>
          <option value="false">{say(POLICY_WORDS.off, language)}</option>
        </select>
      </label>
    );
  return (
    <label className="field">
      <span>{name}</span>
      <input
        type={typeof fallback === 'number' ? 'number' : 'text'}
        value={typed}
        placeholder={`${say(EDITOR_WORDS.default, language)} ${shown(fallback)}`}
        onChange={({ target }) => put(target.value)}
      />
    </label>
  );
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join('、') : String(value);
}

/** In the kind the rule expects; what cannot be of that kind stays text, and the reader names it. */
function read(typed: string, fallback: OptionValue): unknown {
  if (typed.trim() === '') return undefined;
  if (Array.isArray(fallback)) return typed.split(/[、,，]/).filter((each) => each.trim() !== '');
  if (typeof fallback === 'number') return Number.isFinite(Number(typed)) ? Number(typed) : typed;
  if (typeof fallback === 'boolean') return typed === 'true' ? true : typed === 'false' ? false : typed;
  return typed;
}

const COLUMNS = ['rule', 'option', 'value', 'from', 'to', 'source'] as const;

function Dated({ view, language }: TabProps): ReactElement {
  const { draft } = view;
  const rows = rowsOf(draft, 'limits');
  return (
    <section>
      <h2>{say(EDITOR_WORDS.dated, language)}</h2>
      <p className="dim">{say(EDITOR_WORDS.datedHelp, language)}</p>
      {rows.map((row, at) => (
        <div key={at} className="box entry">
          {COLUMNS.map((column) => (
            <Field
              key={column}
              label={say(EDITOR_WORDS[column], language)}
              value={shown(row[column])}
              type={column === 'from' || column === 'to' ? 'date' : 'text'}
              change={(typed) =>
                view.change(
                  withRow(draft, 'limits', {
                    at,
                    row: withCell(row, column, column === 'value' ? valueOf(row, typed) : typed),
                  }),
                )
              }
            />
          ))}
          <button type="button" onClick={() => view.exchange(withRow(draft, 'limits', { at, row: undefined }))}>
            {say(EDITOR_WORDS.remove, language)}
          </button>
        </div>
      ))}
      <button
        type="button"
        onClick={() =>
          view.change(
            withRow(draft, 'limits', {
              at: rows.length,
              row: { rule: 'streamline/brief-length', option: 'maxCharacters', value: 1500 },
            }),
          )
        }
      >
        {say(EDITOR_WORDS.add, language)}
      </button>
    </section>
  );
}

function valueOf({ rule, option }: Readonly<Record<string, unknown>>, typed: string): unknown {
  const fallback = ruleBook.get(String(rule))?.[String(option)];
  return fallback === undefined ? typed : (read(typed, fallback) ?? '');
}
