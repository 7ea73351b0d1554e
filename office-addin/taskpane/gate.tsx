/** 送审前自检: whether the draft may go on, by what the machine found and what a person ticked. */
import { Button } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Circle20Regular } from '@fluentui/react-icons';
import type { PackInForce } from '../../shared/index.ts';
import { gateOf, gateReport, REVIEW_HEADS } from '../../shared/ui/index.ts';
import { saveFile, TYPES } from '../bench/files.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import type { Session } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import { Tick } from './controls.tsx';
import { PaneDialog } from './pane-dialog.tsx';
import { useSay, useSettings } from './settings.ts';
import { WORDS } from './strings.ts';

interface Props {
  readonly desk: RemoteDesk;
  readonly session: Session;
  readonly state: SessionState;
  /** The rule pack in force, as printed at the foot of the sheet. */
  readonly pack: PackInForce | undefined;
  readonly done: () => void;
}

export function Gate({ desk, session, state, pack, done }: Props) {
  const say = useSay();
  const { language } = useSettings();
  const { checked } = state;
  if (!checked) return null;
  const records = state.setAside.filter(({ scope, document }) => scope === 'person' || document === state.key);
  const gate = gateOf({ cards: checked.cards, records, broken: checked.open.broken.length, ticked: state.ticked });
  const print = async (): Promise<void> => {
    const packs = pack ? [pack] : [];
    const names = await desk.ruleNames(records.map(({ rule }) => rule));
    saveFile('送审前自检表.html', gateReport(gate, { state, records, names, packs, language }), TYPES.html);
  };
  return (
    <PaneDialog
      title={say(WORDS.gate)}
      close={done}
      isTall
      actions={
        <>
          <Button onClick={() => void print()}>{say(WORDS.gatePrint)}</Button>
          <Button appearance="primary" onClick={done}>
            {say(WORDS.close)}
          </Button>
        </>
      }
    >
      <p>
        <strong>{say(gate.isOpen ? WORDS.gateOpen : WORDS.gateShut)}</strong>
      </p>
      <ul className="cards">
        {gate.points.map(({ name, isMet }) => (
          <li key={say(name)} className="gate-point">
            {isMet ? <CheckmarkCircle20Filled className="good" /> : <Circle20Regular />}
            <span>{say(name)}</span>
            <span className="for-ears">{say(isMet ? WORDS.met : WORDS.notMet)}</span>
          </li>
        ))}
      </ul>
      <h3 className="group-head">{say(WORDS.gateHeads)}</h3>
      <ul className="ticks">
        {REVIEW_HEADS.map(({ id, name }) => (
          <li key={id}>
            <Tick label={say(name)} checked={state.ticked.has(id)} onChange={(on) => session.tick(id, on)} />
          </li>
        ))}
      </ul>
    </PaneDialog>
  );
}
