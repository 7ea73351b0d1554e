/** All that was set aside for this document or this person, each with its reason and a way back. */
import { Button } from '@fluentui/react-components';
import type { Text } from '../../shared/index.ts';
import type { Card, SetAsideRecord } from '../../shared/ui/index.ts';
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
}

export function AsideList({ records, hidden, restore, exportRequests }: Props) {
  const say = useSay();
  if (records.length === 0) return <Nothing title={say(WORDS.noAside)} help={say(WORDS.noAsideHelp)} />;
  return (
    <div className="tab-body">
      <ul className="cards">
        {records.map((record) => (
          <li key={`${record.scope}${record.rule}${record.fingerprint ?? ''}`} className="aside">
            <p className="aside-title">{say(titleOf(record, hidden))}</p>
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

/** The sentence of the finding when the document still has it; else the rule's name as it is known. */
function titleOf(record: SetAsideRecord, hidden: readonly Card[]): Text {
  const card = hidden.find(({ key }) => key === record.fingerprint);
  if (card) return card.message;
  const same = hidden.find(({ diagnostic }) => diagnostic.rule === record.rule);
  return same?.title ?? { 'zh-CN': record.rule, en: record.rule };
}
