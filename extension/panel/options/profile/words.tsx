import type { ReactElement } from 'react';
import { PANEL, say } from '../../../../shared/ui/index.ts';
import { rowsOf, withCell, withRow } from './draft.ts';
import type { TabProps } from './tab.ts';
import { Field } from './field.tsx';
import { EDITOR_WORDS } from './strings.ts';

const CELLS = ['word', 'suggest', 'reason', 'owner'] as const;
const CONDITIONS = ['precededBy', 'notPrecededBy', 'followedBy', 'notFollowedBy'] as const;
const SEVERITIES = ['error', 'warning', 'info'] as const;

/** 本机关的用词: a word, what to write instead, why, and beside what it counts. */
export function Words({ view, language }: TabProps): ReactElement {
  const { draft } = view;
  const rows = rowsOf(draft, 'words');
  const put = (at: number, row: Readonly<Record<string, unknown>>): void =>
    view.change(withRow(draft, 'words', { at, row }));
  return (
    <>
      {rows.map((row, at) => {
        const cell = (name: string): string => (row[name] === undefined ? '' : String(row[name]));
        const hasConditions = CONDITIONS.some((name) => row[name] !== undefined);
        return (
          <div key={at} className="box">
            <div className="entry">
              {CELLS.map((name) => (
                <Field
                  key={name}
                  label={say(EDITOR_WORDS[name], language)}
                  value={cell(name)}
                  change={(typed) => put(at, withCell(row, name, typed))}
                />
              ))}
              <label className="field">
                <span>{say(EDITOR_WORDS.severity, language)}</span>
                <select
                  value={cell('severity')}
                  onChange={({ target }) => put(at, withCell(row, 'severity', target.value))}
                >
                  <option value="">{say(EDITOR_WORDS.default, language)}</option>
                  {SEVERITIES.map((severity) => (
                    <option key={severity} value={severity}>
                      {say(PANEL[severity], language)}
                    </option>
                  ))}
                </select>
              </label>
              <Field
                label={say(EDITOR_WORDS.expires, language)}
                type="date"
                value={cell('expires')}
                change={(typed) => put(at, withCell(row, 'expires', typed))}
              />
            </div>
            <details open={hasConditions}>
              <summary>{say(EDITOR_WORDS.conditions, language)}</summary>
              <p className="dim">{say(EDITOR_WORDS.conditionsHelp, language)}</p>
              <div className="entry">
                {CONDITIONS.map((name) => (
                  <Field
                    key={name}
                    label={say(EDITOR_WORDS[name], language)}
                    value={cell(name)}
                    change={(typed) => put(at, withCell(row, name, typed))}
                  />
                ))}
              </div>
            </details>
            <button type="button" onClick={() => view.exchange(withRow(draft, 'words', { at, row: undefined }))}>
              {say(EDITOR_WORDS.remove, language)}
            </button>
          </div>
        );
      })}
      <button type="button" onClick={() => put(rows.length, { word: '', reason: '' })}>
        {say(EDITOR_WORDS.add, language)}
      </button>
    </>
  );
}
