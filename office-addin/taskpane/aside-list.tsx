/** All that was set aside for this document or this person, each with its reason and a way back. */
import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Text } from '../../shared/index.ts';
import type { Card, RuleName, SetAsideRecord } from '../../shared/ui/index.ts';
import { PANEL, SCOPES } from '../../shared/ui/index.ts';
import { Nothing } from './nothing.tsx';
import { useSay } from './settings.ts';
import { WORDS } from './strings.ts';

interface Props {
  /** Those that concern the document shown. */
  readonly records: readonly SetAsideRecord[];
  /** The findings they hide in it. */
  readonly hidden: readonly Card[];
  readonly restore: (record: SetAsideRecord) => void;
  readonly exportRequests: () => void;
  readonly ruleNames: (rules: readonly string[]) => Promise<readonly RuleName[]>;
}

export function AsideList({ records, hidden, restore, exportRequests, ruleNames }: Props) {
  const say = useSay();
  const [names, setNames] = useState<readonly RuleName[]>([]);
  useEffect(() => {
    let isOver = false;
    void ruleNames(records.map(({ rule }) => rule)).then((told) => !isOver && setNames(told));
    return () => {
      isOver = true;
    };
  }, [records, ruleNames]);
  if (records.length === 0) return <Nothing title={say(WORDS.noAside)} help={say(WORDS.noAsideHelp)} />;
  return (
    <div className="tab-body">
      <ul className="cards">
        {records.map((record) => (
          <li key={`${record.scope}${record.rule}${record.fingerprint ?? ''}`} className="aside">
            <p className="aside-title">{say(titleOf(record, hidden, names))}</p>
            <p className="dim">
              {say(SCOPES.find(({ scope }) => scope === record.scope)?.name ?? PANEL.setAside)} · {record.date}
            </p>
            <p>{record.reason}</p>
            <Button size="small" onClick={() => restore(record)}>
              {say(PANEL.restore)}
            </Button>
          </li>
        ))}
      </ul>
      {records.some(({ scope }) => scope === 'organisation') && (
        <Button appearance="subtle" onClick={exportRequests}>
          {say(WORDS.exportRequests)}
        </Button>
      )}
    </div>
  );
}

/** The sentence of the finding when the document still has it; else what people call the rule. */
function titleOf(record: SetAsideRecord, hidden: readonly Card[], names: readonly RuleName[]): Text {
  const card = hidden.find(({ key }) => key === record.fingerprint);
  if (card) return card.message;
  const known = names.find(({ rule }) => rule === record.rule);
  return known?.title ?? { 'zh-CN': record.rule, en: record.rule };
}
