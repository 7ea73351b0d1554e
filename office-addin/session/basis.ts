/**
 * The basis of checking as this machine keeps it (检查依据): what the administrator put beside the page, the rule pack of
 * the intranet, and what a person chose. A pack that cannot be had never holds up the work: the last good one stays, and
 * why is said.
 */
import type {
  Arrival,
  AskForPack,
  KeptPack,
  PackState,
  PolicySettings,
  ReadPolicy,
  Text,
  UsageFigures,
} from '../../shared/index.ts';
import { fetchPack, PACK_PERIOD_MS } from '../../shared/index.ts';
import { both, createLanes } from '../../shared/ui/index.ts';
import type { Basis } from '../desk/basis.ts';
import { VERSION } from '../desk/version.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import type { Memory } from './memory.ts';
import { today } from './today.ts';

export interface BasisState {
  readonly policy: PolicySettings;
  readonly basis: Basis;
  readonly pack?: KeptPack;
  /** How the last arrival ended; absent where none was tried since the pane was opened. */
  readonly arrived?: PackState;
  /** What a person should know: why the last good pack stays, what of a pack or of the settings did not fit. */
  readonly said: readonly Text[];
  readonly busy: boolean;
  /** Whether counts are kept (使用统计). */
  readonly figures: boolean;
}

export interface BasisKeeper {
  state(): BasisState;
  subscribe(listener: () => void): () => void;
  /** Asks the address of the administrator, if there is one, and it is time or `now`. */
  renew(now?: boolean): Promise<void>;
  /** A pack from a file: the machine may have no network at all. */
  take(file: PackFile): Promise<void>;
  /** Puts the pack away; the built-in rules remain. */
  drop(): Promise<void>;
  choose(profile: string): Promise<void>;
  keepFigures(on: boolean): void;
  /** Adds one check to the figures, where they are kept. */
  count(rules: readonly string[]): Promise<void>;
  /** 使用统计 as CSV. */
  figuresTable(): Promise<string>;
  isUnclassified(): boolean;
}

/** As a person picks them: the pack and, where one is there, its signature. */
export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly signature?: string;
  /** An older version is wanted (退回旧版). */
  readonly allowOlder?: boolean;
}

interface Tools {
  readonly desk: RemoteDesk;
  readonly memory: Memory;
  readonly policy: ReadPolicy;
  readonly ask: AskForPack;
  /** Called when other rules hold from now on. */
  readonly changed: () => void;
}

export async function createBasis({ desk, memory, policy, ask, changed }: Tools): Promise<BasisKeeper> {
  const { settings } = policy;
  const listeners = new Set<() => void>();
  // What the desk goes by must be what is told here: one change after another. So must the figures.
  const lanes = createLanes();
  const checkBy = (pack: KeptPack | undefined): Promise<Basis> =>
    desk.checkBy({
      profile: settings.profile ?? memory.setting('profile') ?? '',
      disabledRules: settings.disabledRules ?? [],
      ...(pack && { pack }),
    });
  const misfits = policy.problems.map(({ name, problem }) =>
    both(`集中设置 ${name}：${problem['zh-CN']}`, `Central setting ${name}: ${problem.en}`),
  );
  const stored = keptOf(memory.setting('pack'));
  // Where the administrator took the address back, what came from there goes too.
  const held = stored && isFetched(stored) && settings.packUrl === undefined ? undefined : stored;
  let state: BasisState = {
    policy: settings,
    basis: await checkBy(held),
    ...(held && { pack: held }),
    said: misfits,
    busy: false,
    figures: settings.figures ?? memory.setting('figures') === 'yes',
  };
  const set = (change: Partial<BasisState>, without: readonly (keyof BasisState)[] = []): void => {
    const next = { ...state, ...change };
    for (const name of without) delete next[name];
    state = next;
    for (const listener of listeners) listener();
  };
  const arrive = async (
    arrival: Arrival,
    from: { source: string; key?: string; allowOlder?: boolean },
  ): Promise<void> => {
    const renewal = await desk.renew(arrival, {
      ...from,
      ...(state.pack && { held: state.pack }),
      today: today(),
      engine: VERSION,
    });
    const problems = renewal.problems.map(({ path, problem }) =>
      both(`规则包 ${path}：${problem['zh-CN']}`, `Rule pack ${path}: ${problem.en}`),
    );
    const { kept } = renewal;
    const isNews = kept !== undefined && kept.text !== state.pack?.text;
    if (kept) memory.keepSetting('pack', JSON.stringify(kept));
    const basis = isNews ? await checkBy(kept) : state.basis;
    set({
      basis,
      ...(kept && { pack: kept }),
      arrived: renewal.state,
      said: [...misfits, ...renewal.said, ...problems],
    });
    if (isNews) changed();
  };
  const figuresKept = (): readonly UsageFigures[] => listOf(memory.setting('figures.counts'));
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async renew(now = false) {
      const { packUrl, packKey } = settings;
      if (packUrl === undefined || state.busy) return;
      // An address without a key could hand out anything: it is not asked at all.
      if (packKey === undefined) return set({ arrived: 'noKey' });
      const last = Number(memory.setting('pack.asked') ?? 0);
      if (!now && state.pack?.source === packUrl && Date.now() - last < PACK_PERIOD_MS) return;
      set({ busy: true });
      try {
        const arrival = await fetchPack(packUrl, ask);
        memory.keepSetting('pack.asked', String(Date.now()));
        await lanes.run('packs', () => arrive(arrival, { source: packUrl, key: packKey }));
      } finally {
        set({ busy: false });
      }
    },
    async take({ name, bytes, signature, allowOlder }) {
      const { packKey } = settings;
      const from = { source: name, ...(packKey !== undefined && { key: packKey }), ...(allowOlder && { allowOlder }) };
      await lanes.run('packs', () => arrive({ bytes, signature }, from));
    },
    drop: () =>
      lanes.run('packs', async () => {
        memory.keepSetting('pack', '');
        memory.keepSetting('pack.asked', '0');
        set({ basis: await checkBy(undefined), said: misfits }, ['pack', 'arrived']);
        changed();
      }),
    choose: (profile) =>
      lanes.run('packs', async () => {
        memory.keepSetting('profile', profile);
        set({ basis: await checkBy(state.pack) });
        changed();
      }),
    keepFigures(on) {
      memory.keepSetting('figures', on ? 'yes' : 'no');
      set({ figures: on });
    },
    count: (rules) =>
      lanes.run('counts', async () => {
        if (!state.figures) return;
        const packHash = state.basis.pack?.hash ?? state.basis.hash;
        const next = await desk.count(figuresKept(), { today: today(), version: VERSION, packHash, rules });
        memory.keepSetting('figures.counts', JSON.stringify(next));
      }),
    figuresTable: () => desk.figuresTable(figuresKept()),
    isUnclassified: () =>
      settings.unclassified ?? (state.basis.machine === 'unclassified' || memory.setting('unclassified') === 'yes'),
  };
}

/** A storage that somebody changed by hand holds no pack. */
function keptOf(stored: string | undefined): KeptPack | undefined {
  const value = parsed(stored);
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, source, since } = value as Partial<KeptPack>;
  return typeof text === 'string' && typeof source === 'string' && typeof since === 'string'
    ? (value as KeptPack)
    : undefined;
}

/** From an address, not from a file a person brought. */
function isFetched({ source }: KeptPack): boolean {
  return /^https?:\/\//i.test(source);
}

function listOf(stored: string | undefined): readonly UsageFigures[] {
  const value = parsed(stored);
  return Array.isArray(value) ? (value as readonly UsageFigures[]) : [];
}

function parsed(stored: string | undefined): unknown {
  try {
    return JSON.parse(stored ?? 'null') as unknown;
  } catch {
    return undefined;
  }
}
