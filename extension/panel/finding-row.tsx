import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../shared/index.ts';
import type { SetAsideScope } from '../../shared/ui/index.ts';
import { PANEL, say, SCOPES } from '../../shared/ui/index.ts';
import type { Listed } from './findings.ts';
import { wordsBeside } from './findings.ts';
import { WORDS } from './strings.ts';

interface RowProps {
  readonly listed: Listed;
  readonly language: Language;
  readonly isCurrent: boolean;
  readonly onReveal: () => void;
  readonly onSetAside: (scope: SetAsideScope, reason: string) => void;
}

/** One finding: what, why, the clause, the suggestion; Enter or a click goes to its words. */
export function FindingRow({ listed, language, isCurrent, onReveal, onSetAside }: RowProps): ReactElement {
  const [asking, setAsking] = useState(false);
  const { finding } = listed;
  const { card } = finding;
  const words = wordsBeside(finding, MOST_SHOWN);
  return (
    <li className={`finding of-${finding.severity}`} aria-current={isCurrent}>
      <button type="button" className="head" data-key={listed.key} onClick={onReveal}>
        <span className={finding.severity}>{card.kind}</span>
        {finding.certainty === 'likely' && <span className="dim">（{say(WORDS.likelyMark, language)}）</span>}
        <span className="dim"> {card.element}</span>
        <br />
        {words !== '' && <span>“{words}” </span>}
        {card.message}
      </button>
      {card.suggestion !== undefined && (
        <p>
          {card.labels.suggest} <ins>{card.suggestion}</ins>
        </p>
      )}
      <p className="dim">{card.clauses}</p>
      {isCurrent && (
        <div className="row">
          {finding.replacement && (
            <button type="button" onClick={() => void navigator.clipboard.writeText(finding.replacement ?? '')}>
              {card.labels.copy}
            </button>
          )}
          <button type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {say(PANEL.setAside, language)}
          </button>
        </div>
      )}
      {isCurrent && asking && <AsideForm language={language} onSetAside={onSetAside} />}
    </li>
  );
}

const MOST_SHOWN = 40;

type AsideProps = Pick<RowProps, 'language' | 'onSetAside'>;

/** For how much, and why: without a reason nothing is set aside. */
function AsideForm({ language, onSetAside }: AsideProps): ReactElement {
  const [scope, setScope] = useState<SetAsideScope>('place');
  const [reason, setReason] = useState('');
  const help = SCOPES.find((each) => each.scope === scope)?.help;
  return (
    <form
      className="box"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onSetAside(scope, reason.trim());
      }}
    >
      <label>
        {say(WORDS.scope, language)}
        <select value={scope} onChange={({ target }) => setScope(target.value as SetAsideScope)}>
          {SCOPES.map((each) => (
            <option key={each.scope} value={each.scope}>
              {say(each.name, language)}
            </option>
          ))}
        </select>
      </label>
      {help && <p className="dim">{say(help, language)}</p>}
      <label>
        {say(PANEL.reason, language)}
        <textarea
          value={reason}
          required
          placeholder={say(WORDS.reasonNeeded, language)}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <button type="submit" className="main">
        {say(WORDS.confirm, language)}
      </button>
    </form>
  );
}
