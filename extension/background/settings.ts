/** What the administrator set, what the person chose, and what was set aside: read at each check, kept on this machine. */
import type { ReadPolicy } from '../../shared/small.ts';
import { readPolicy } from '../../shared/small.ts';
import type { SetAsideRecord } from '../../shared/ui/index.ts';
import { addRecord, parseRecords, removeRecord } from '../../shared/ui/index.ts';
import type { Standing } from '../messages.ts';
import { alone } from './alone.ts';
import { houseKey } from './house.ts';

const RECORDS = 'setAside';
/** Key in local storage of what the person chose. */
export const CHOSEN = 'chosen';
const LAST_POLICY = 'lastPolicy';

/** What a person may choose where the administrator did not. */
export interface Chosen {
  readonly profile?: string;
  readonly language?: 'zh-CN' | 'en';
  /** Counts per rule on this machine. */
  readonly figures?: boolean;
}

export async function readChosen(): Promise<Chosen> {
  const { [CHOSEN]: chosen } = await chrome.storage.local.get(CHOSEN);
  return typeof chosen === 'object' && chosen !== null ? chosen : {};
}

export async function choose(chosen: Chosen): Promise<void> {
  await chrome.storage.local.set({ [CHOSEN]: chosen });
}

/** How long a check waits for managed values where an earlier answer is known, in milliseconds. */
const PATIENCE_MS = 150;

/**
 * Managed values come seconds after the browser starts, and Firefox answers with an error where there are none: the
 * last ones known stand in until then. Where nothing is known yet, the answer is waited for.
 */
export async function managedPolicy(): Promise<ReadPolicy> {
  const arriving = fetchManaged();
  const { [LAST_POLICY]: last } = await chrome.storage.local.get(LAST_POLICY);
  if (last === undefined) return readPolicy(await arriving);
  const late = new Promise<unknown>((resolve) => setTimeout(() => resolve(last), PATIENCE_MS));
  return readPolicy(await Promise.race([arriving, late]));
}

/** What is set right now, however long the browser takes to tell. */
export async function currentPolicy(): Promise<ReadPolicy> {
  return readPolicy(await fetchManaged());
}

async function fetchManaged(): Promise<unknown> {
  const values: unknown = await chrome.storage.managed.get().catch(() => ({}));
  const { [LAST_POLICY]: last } = await chrome.storage.local.get(LAST_POLICY);
  // Kept only where it is another, so that whoever is open hears of that as of a change. Firefox tells of every write,
  // also of the same words: whoever reads the policy when told would write for ever.
  if (!isAlike(last, values)) await chrome.storage.local.set({ [LAST_POLICY]: values });
  return values;
}

function isAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Central settings by name, as the browser hands them over. */
export type PolicyValues = Readonly<Record<string, unknown>>;

/**
 * Calls `changed` once other central settings hold than were known: told by the browser (Chromium), or found by whoever
 * asked next (a page that was opened, a surface of ours: Firefox tells nobody). They are the known ones by then.
 */
export function watchPolicy(changed: (now: PolicyValues, before: PolicyValues) => void): () => void {
  const hear = (changes: Readonly<Record<string, chrome.storage.StorageChange>>, area: string): void => {
    const { [LAST_POLICY]: change } = changes;
    if (area === 'managed') void fetchManaged();
    // What was never known before was waited for, and nothing was judged without it.
    else if (area === 'local' && change?.oldValue !== undefined && !isAlike(change.oldValue, change.newValue))
      changed(change.newValue as PolicyValues, change.oldValue as PolicyValues);
  };
  chrome.storage.onChanged.addListener(hear);
  return () => chrome.storage.onChanged.removeListener(hear);
}

export async function readRecords(): Promise<readonly SetAsideRecord[]> {
  const { [RECORDS]: json } = await chrome.storage.local.get(RECORDS);
  return parseRecords(typeof json === 'string' ? json : null);
}

export function setAside(record: SetAsideRecord): Promise<void> {
  return keepRecords((records) => addRecord(records, record));
}

export function restore(record: SetAsideRecord): Promise<void> {
  return keepRecords((records) => removeRecord(records, record));
}

type Records = readonly SetAsideRecord[];

function keepRecords(change: (records: Records) => Records): Promise<void> {
  return alone(RECORDS, async () => {
    await chrome.storage.local.set({ [RECORDS]: JSON.stringify(change(await readRecords())) });
  });
}

/** Whether counts are kept: the administrator's word first, then the person's; no word is no. */
export async function countsFigures(): Promise<boolean> {
  const [{ settings }, chosen] = await Promise.all([managedPolicy(), readChosen()]);
  return settings.figures ?? (settings.lockOptions ? false : (chosen.figures ?? false));
}

/** YYYY-MM-DD by this machine's clock. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export async function standing(): Promise<Standing> {
  const [{ settings }, chosen, records, house] = await Promise.all([
    managedPolicy(),
    readChosen(),
    readRecords(),
    houseKey(),
  ]);
  const locked = settings.lockOptions ?? false;
  return {
    language: chosen.language ?? chrome.i18n.getUILanguage(),
    profile: settings.profile ?? (locked ? undefined : chosen.profile) ?? 'party-government',
    isFixed: settings.profile !== undefined,
    isLocked: locked,
    house,
    ...(settings.organization !== undefined && { organization: settings.organization }),
    disabledRules: settings.disabledRules ?? [],
    unclassified: settings.unclassified ?? false,
    mayWrite: settings.allowWriting ?? true,
    records,
  };
}
