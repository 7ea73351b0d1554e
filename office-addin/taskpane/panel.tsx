/** The panel: one for Word, WPS and the check bench. It looks at a session and asks it to act. */
import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Language, Severity, Text } from '../../shared/index.ts';
import type { Card, RuleName, SetAsideRecord, SetAsideScope } from '../../shared/ui/index.ts';
import { countCards, filterCards, groupCards, PANEL } from '../../shared/ui/index.ts';
import type { Checked } from '../desk/desk.ts';
import type { Notice } from '../session/notices.ts';
import type { Session } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import { AsideDialog } from './aside-dialog.tsx';
import { AsideList } from './aside-list.tsx';
import { ChangesList } from './changes-list.tsx';
import type { FindingActions } from './finding-card.tsx';
import { FindingList } from './finding-list.tsx';
import { ManualList } from './manual-list.tsx';
import { Message } from './message.tsx';
import { Nothing } from './nothing.tsx';
import { OpenPointsView } from './open-points.tsx';
import { useSay, useSettings } from './settings.ts';
import { WORDS } from './strings.ts';
import type { UndoState } from './summary.tsx';
import { Summary } from './summary.tsx';
import { Tabs } from './tabs.tsx';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly canFix: (card: Card) => boolean;
  /** Why a fix cannot be done here, where there is a sentence for it. */
  readonly whyNot?: (card: Card) => Text | undefined;
  readonly undoing: UndoState | undefined;
  readonly exportRequests: (language: Language) => void;
  /** What people call rules of which no finding is at hand. */
  readonly ruleNames: (rules: readonly string[]) => Promise<readonly RuleName[]>;
  readonly layout: (() => void) | undefined;
}

type TabName = 'findings' | 'manual' | 'changes' | 'aside';

export function Panel({ session, state, canFix, whyNot, undoing, exportRequests, ruleNames, layout }: Props) {
  const { language } = useSettings();
  const [tab, setTab] = useState<TabName>('findings');
  const [chosen, setChosen] = useState<ReadonlySet<Severity>>(new Set());
  const [asiding, setAsiding] = useState<Card>();
  const { checked } = state;
  if (!checked) return null;
  // A kind of which nothing is left hides nothing, and its button could not be pressed to let go of it.
  const counts = countCards(checked.cards);
  const filter = new Set([...chosen].filter((severity) => counts[severity] > 0));
  const actions: FindingActions = {
    select: (key) => void session.select(key),
    fix: (key) => void session.fix(key),
    setAside: setAsiding,
    canFix,
    whyNot: (card) => whyNot?.(card),
  };
  const records = state.setAside.filter(({ scope, document }) => scope === 'person' || document === state.key);
  return (
    <div className="panel">
      <Summary
        checked={checked}
        isBusy={state.busy}
        chosen={filter}
        choose={setChosen}
        safe={checked.cards.filter((card) => card.fix === 'safe' && canFix(card))}
        tidy={() => void session.tidy()}
        layout={layout}
        undoing={undoing}
      />
      <NoticeBar notice={state.notice} close={() => session.say(undefined)} />
      <PanelTabs tab={tab} setTab={setTab} counts={countTabs(checked, state, records)} />
      <div key={tab} className="panel-scroll" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === 'findings' && (
          <Findings checked={checked} chosen={filter} selected={state.selected} actions={actions} />
        )}
        {tab === 'manual' && (
          <ManualList points={checked.open.manual} ticked={state.ticked} tick={(rule, on) => session.tick(rule, on)} />
        )}
        {tab === 'changes' && <ChangesList steps={state.changes} />}
        {tab === 'aside' && (
          <AsideList
            records={records}
            hidden={checked.setAside}
            restore={(record) => void session.restore(record)}
            exportRequests={() => exportRequests(language)}
            ruleNames={ruleNames}
          />
        )}
      </div>
      {asiding && (
        <AsideDialog
          card={asiding}
          done={(choice) => {
            const from = document.activeElement;
            setAsiding(undefined);
            if (choice) void session.setAside(recordOf(asiding, choice, state.key)).then(() => focusList(from));
          }}
        />
      )}
    </div>
  );
}

/** The card somebody was on is gone: on to the one that took its place. Who went on `from` there meanwhile stays. */
function focusList(from: Element | null): void {
  requestAnimationFrame(() => {
    const at = document.activeElement;
    if (at && at !== document.body && at !== from) return;
    document.querySelector<HTMLElement>('.findings .card-head[tabindex="0"]')?.focus();
  });
}

function recordOf(
  { key, diagnostic }: Card,
  { scope, reason }: { readonly scope: SetAsideScope; readonly reason: string },
  document: string,
): Omit<SetAsideRecord, 'date'> {
  return {
    scope,
    reason,
    rule: diagnostic.rule,
    ...((scope === 'place' || scope === 'organisation') && { fingerprint: key }),
    ...(scope !== 'person' && { document }),
  };
}

type TabCounts = Readonly<Record<TabName, number>>;

function countTabs(checked: Checked, state: SessionState, records: readonly SetAsideRecord[]): TabCounts {
  return {
    findings: checked.cards.length,
    manual: checked.open.manual.filter(({ rule }) => !state.ticked.has(rule)).length,
    changes: state.changes.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    aside: records.length,
  };
}

interface TabsProps {
  readonly tab: TabName;
  readonly setTab: (tab: TabName) => void;
  readonly counts: TabCounts;
}

function PanelTabs({ tab, setTab, counts }: TabsProps) {
  const say = useSay();
  const names = {
    findings: WORDS.tabFindings,
    manual: WORDS.tabManual,
    changes: WORDS.tabChanges,
    aside: WORDS.tabAside,
  };
  return (
    <Tabs
      className="tabs"
      chosen={tab}
      choose={setTab}
      tabs={(['findings', 'manual', 'changes', 'aside'] as const).map((name) => ({
        name,
        label: (
          <>
            {say(names[name])}
            {counts[name] > 0 && <span className="tab-count">{counts[name]}</span>}
          </>
        ),
      }))}
    />
  );
}

interface FindingsProps {
  readonly checked: Checked;
  readonly chosen: ReadonlySet<Severity>;
  readonly selected: string | undefined;
  readonly actions: FindingActions;
}

function Findings({ checked, chosen, selected, actions }: FindingsProps) {
  const say = useSay();
  const groups = groupCards(filterCards(checked.cards, chosen));
  return (
    <>
      {checked.cards.length === 0 && (
        <Nothing icon="good" title={say(PANEL.noFindings)} help={say(PANEL.noFindingsHelp)} />
      )}
      {groups.length > 0 && <FindingList groups={groups} selected={selected} actions={actions} />}
      <OpenPointsView open={checked.open} />
    </>
  );
}

function NoticeBar({ notice, close }: { readonly notice: Notice | undefined; readonly close: () => void }) {
  const say = useSay();
  return (
    <div aria-live="polite" className="notice">
      {notice && (
        <Message
          kind={notice.kind}
          text={say(notice.text)}
          action={
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={say(WORDS.close)}
              onClick={close}
            />
          }
        />
      )}
    </div>
  );
}
