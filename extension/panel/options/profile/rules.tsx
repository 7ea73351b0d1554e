import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Language, Rule } from '../../../../shared/index.ts';
import { resolveSetting, rules } from '../../../../shared/index.ts';
import { PANEL, say } from '../../../../shared/ui/index.ts';
import { today } from '../../../background/settings.ts';
import { isMandatoryIn, severityIn, withMandatory, withSeverity } from './draft.ts';
import type { TabProps } from './tab.ts';
import { EDITOR_WORDS, GROUP_WORDS } from './strings.ts';

const GROUPS = Object.keys(GROUP_WORDS).map((group) => ({
  group,
  members: rules.filter(({ id }) => id.startsWith(`${group}/`)) as readonly Rule[],
}));

/** Switch and severity of each rule, by group; a search opens what it finds. */
export function Rules({ view, language }: TabProps): ReactElement {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const fits = ({ id, title }: Rule): boolean => `${id} ${title['zh-CN']} ${title.en}`.toLowerCase().includes(wanted);
  const shown = GROUPS.map(({ group, members }) => ({ group, members: members.filter(fits) })).filter(
    ({ members }) => members.length > 0,
  );
  return (
    <>
      <label>
        {say(EDITOR_WORDS.search, language)}
        <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      {shown.length === 0 && <p>{say(EDITOR_WORDS.noRule, language)}</p>}
      {shown.map(({ group, members }) => (
        <Group key={group} group={group} members={members} isFound={wanted !== ''} view={view} language={language} />
      ))}
    </>
  );
}

/** Rows are made only while the group is open: there are some four hundred. */
function Group({
  group,
  members,
  isFound,
  view,
  language,
}: TabProps & { readonly group: string; readonly members: readonly Rule[]; readonly isFound: boolean }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const changed = members.filter(({ id }) => severityIn(view.draft, id) !== '').length;
  const isShown = isOpen || isFound;
  return (
    <details open={isShown} onToggle={({ currentTarget }) => !isFound && setOpen(currentTarget.open)}>
      <summary>
        {say(GROUP_WORDS[group] ?? { 'zh-CN': group, en: group }, language)}（{members.length}）
        {changed > 0 && <span className="dim"> {`${changed} ${say(EDITOR_WORDS.changed, language)}`}</span>}
      </summary>
      {isShown && (
        <ul>
          {members.map((rule) => (
            <Row key={rule.id} rule={rule} view={view} language={language} />
          ))}
        </ul>
      )}
    </details>
  );
}

const CHOICES = ['', 'error', 'warning', 'info', 'on', 'off'] as const;

function Row({ rule, view, language }: TabProps & { readonly rule: Rule }): ReactElement {
  const { draft, central, judgement } = view;
  const isLocked = view.isLocked || central.profile.mandatory?.includes(rule.id) === true;
  const { severity } = resolveSetting(rule, judgement.composed.profile, today());
  const decider = judgement.composed.decided.get(rule.id) ?? central.decided.get(rule.id);
  const told = severityIn(draft, rule.id);
  const isPack = draft['layer'] !== undefined && draft['layer'] !== 'person';
  return (
    <li className="rule-row">
      <div>
        {say(rule.title, language)} <code className="dim">{rule.id}</code>
        <div className="dim">
          {say(EDITOR_WORDS.now, language)}
          {language === 'en' ? ' ' : ''}
          <span className={severity === 'off' ? '' : severity}>{severityWord(severity, language)}</span>
          {language === 'en' ? ', ' : '，'}
          {say(EDITOR_WORDS.decidedBy, language)}
          {decider ? `“${say(decider.title, language)}”` : say(EDITOR_WORDS.builtIn, language)}
          {say(EDITOR_WORDS.decidedEnd, language)}
        </div>
      </div>
      {isLocked ? (
        <span className="dim">{say(EDITOR_WORDS.byAdministrator, language)}</span>
      ) : (
        <span className="row">
          <select
            aria-label={say(rule.title, language)}
            value={told}
            onChange={({ target }) => view.change(withSeverity(draft, rule.id, target.value))}
          >
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {severityWord(choice, language)}
              </option>
            ))}
          </select>
          {isPack && (
            <label>
              <input
                type="checkbox"
                checked={isMandatoryIn(draft, rule.id)}
                onChange={({ target }) => view.change(withMandatory(draft, rule.id, target.checked))}
              />
              {say(EDITOR_WORDS.mandatory, language)}
            </label>
          )}
        </span>
      )}
    </li>
  );
}

function severityWord(severity: (typeof CHOICES)[number], language: Language): string {
  switch (severity) {
    case '':
      return say(EDITOR_WORDS.follow, language);
    case 'on':
    case 'off':
      return say(EDITOR_WORDS[severity], language);
    default:
      return say(PANEL[severity], language);
  }
}
