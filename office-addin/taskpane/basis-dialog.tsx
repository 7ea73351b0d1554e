/** 检查依据: which rules hold here and who set them, the rule pack and how its last renewal ended, and the figures. */
import { Button } from '@fluentui/react-components';
import { useRef, useSyncExternalStore } from 'react';
import { PACK_STATES } from '../../shared/index.ts';
import { readPicked, saveFile, TYPES } from '../bench/files.ts';
import type { Catalogue } from '../desk/desk.ts';
import { VERSION } from '../desk/version.ts';
import type { BasisKeeper, BasisState } from '../session/basis.ts';
import { Labelled, Tick } from './controls.tsx';
import { PaneDialog } from './pane-dialog.tsx';
import { useSay } from './settings.ts';
import { WORDS } from './strings.ts';

interface Props {
  readonly keeper: BasisKeeper;
  readonly profiles: Catalogue['profiles'];
  readonly done: () => void;
}

export function BasisDialog({ keeper, profiles, done }: Props) {
  const say = useSay();
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  return (
    <PaneDialog
      title={say(WORDS.basis)}
      close={done}
      isTall
      className="basis"
      actions={
        <Button appearance="primary" onClick={done}>
          {say(WORDS.close)}
        </Button>
      }
    >
      {state.policy.organization !== undefined && <p className="basis-house">{state.policy.organization}</p>}
      <ProfileChoice keeper={keeper} state={state} profiles={profiles} />
      <PackPart keeper={keeper} state={state} />
      <FiguresPart keeper={keeper} state={state} />
      <p className="dim basis-version">{say(WORDS.basisVersion(VERSION, short(state.basis.hash)))}</p>
    </PaneDialog>
  );
}

type Part = Omit<Props, 'done' | 'profiles'> & { readonly state: BasisState };

function ProfileChoice({ keeper, state, profiles }: Part & Pick<Props, 'profiles'>) {
  const say = useSay();
  const { policy, basis } = state;
  const isSet = policy.profile !== undefined || policy.lockOptions === true;
  const chosen = profiles.find(({ id }) => id === basis.base) ?? profiles[0];
  return (
    <Labelled label={say(WORDS.basisProfile)} {...(isSet && { hint: say(WORDS.setByAdmin) })}>
      {(ties) => (
        <select
          className="input"
          {...ties}
          value={chosen?.id ?? ''}
          disabled={isSet}
          onChange={({ target }) => void keeper.choose(target.value)}
        >
          {profiles.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

function PackPart({ keeper, state }: Part) {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const { policy, pack, basis, arrived, said, busy } = state;
  const isLocked = policy.lockOptions === true;
  const take = async (files: FileList | null): Promise<void> => {
    const picked = await Promise.all([...(files ?? [])].map(readPicked));
    const main = picked.find(({ name }) => !name.endsWith('.sig'));
    const signature = picked.find(({ name }) => name.endsWith('.sig'));
    if (main)
      await keeper.take({
        ...main,
        ...(signature && { signature: new TextDecoder().decode(signature.bytes).trim() }),
      });
  };
  return (
    <section aria-labelledby="basis-pack">
      <h3 id="basis-pack">{say(WORDS.pack)}</h3>
      {pack && basis.pack ? (
        <dl className="basis-facts">
          <dt>{say(WORDS.packName)}</dt>
          <dd>{say(basis.title)}</dd>
          <dt>{say(WORDS.packVersion)}</dt>
          <dd>{basis.pack.version ?? say(WORDS.none)}</dd>
          <dt>{say(WORDS.packSince)}</dt>
          <dd>{pack.since}</dd>
          <dt>{say(WORDS.packHash)}</dt>
          <dd>
            <code>{short(basis.pack.hash)}</code>
          </dd>
          <dt>{say(WORDS.packSource)}</dt>
          <dd>{pack.source}</dd>
        </dl>
      ) : (
        <p className="dim">{say(WORDS.noPack)}</p>
      )}
      <div aria-live="polite">
        {arrived !== undefined && <p className="basis-state">{say(PACK_STATES[arrived])}</p>}
        {[...said, ...basis.notes].map((text) => (
          <p key={say(text)} className="dim">
            {say(text)}
          </p>
        ))}
      </div>
      <div className="basis-actions">
        {policy.packUrl !== undefined && (
          <Button size="small" disabled={busy} onClick={() => void keeper.renew(true)}>
            {say(busy ? WORDS.packRenewing : WORDS.packRenew)}
          </Button>
        )}
        {!isLocked && (
          <Button size="small" onClick={() => picker.current?.click()}>
            {say(WORDS.packTake)}
          </Button>
        )}
        {!isLocked && pack && policy.packUrl === undefined && (
          <Button size="small" onClick={() => void keeper.drop()}>
            {say(WORDS.packDrop)}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        accept=".json,.sig"
        multiple
        hidden
        data-part="pack-file"
        onChange={({ target }) => void take(target.files).then(() => (target.value = ''))}
      />
    </section>
  );
}

function FiguresPart({ keeper, state: { policy, figures } }: Part) {
  const say = useSay();
  const isSet = policy.figures !== undefined || policy.lockOptions === true;
  const save = async (): Promise<void> => saveFile('核稿使用统计.csv', await keeper.figuresTable(), TYPES.csv);
  return (
    <section aria-labelledby="basis-figures">
      <h3 id="basis-figures">{say(WORDS.figures)}</h3>
      <Tick
        label={say(WORDS.figuresKeep)}
        checked={figures}
        disabled={isSet}
        onChange={(checked) => keeper.keepFigures(checked)}
      />
      <p className="dim">
        {say(WORDS.figuresHelp)}
        {isSet && ` ${say(WORDS.setByAdmin)}`}
      </p>
      <Button size="small" disabled={!figures} onClick={() => void save()}>
        {say(WORDS.figuresSave)}
      </Button>
    </section>
  );
}

/** Enough of a 校验值 to compare by eye. */
function short(hash: string): string {
  return hash.slice(0, 12);
}
