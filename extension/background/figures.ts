/** 使用统计 of this machine: how often each rule spoke, and nothing else. Off unless an administrator or the person says so. */
import type { UsageFigures } from '../../shared/small.ts';
import { countCheck } from '../../shared/small.ts';
import type { PageReport } from './page-report.ts';
import { countsFigures, today } from './settings.ts';

const FIGURES = 'figures';
const SEEN = 'countedChecks';
const MOST_SEEN = 500;

export async function readFigures(): Promise<readonly UsageFigures[]> {
  const { [FIGURES]: kept } = await chrome.storage.local.get(FIGURES);
  return Array.isArray(kept) ? (kept as readonly UsageFigures[]) : [];
}

export async function dropFigures(): Promise<void> {
  await chrome.storage.local.remove(FIGURES);
}

let counting: Promise<void> = Promise.resolve();

/**
 * Counts a document once while the browser runs, when it was judged first: what is typed afterwards is the same check.
 * One at a time, so that two frames of a page do not count over each other.
 */
export function countOnce(key: string, report: PageReport): Promise<void> {
  counting = counting.then(() => count(key, report)).catch(() => {});
  return counting;
}

async function count(key: string, { findings, by, stopped, characters }: PageReport): Promise<void> {
  // A classified page leaves nothing behind, and a page without words was not checked.
  if (stopped || characters === 0 || !(await countsFigures())) return;
  const { [SEEN]: kept } = await chrome.storage.session.get(SEEN);
  const seen = Array.isArray(kept) ? (kept as readonly string[]) : [];
  if (seen.includes(key)) return;
  await chrome.storage.session.set({ [SEEN]: [...seen, key].slice(-MOST_SEEN) });
  const figures = countCheck(await readFigures(), {
    today: today(),
    version: chrome.runtime.getManifest().version,
    packHash: by?.packs.map(({ hash }) => hash).join('+') ?? '',
    rules: findings.map(({ rule }) => rule),
  });
  await chrome.storage.local.set({ [FIGURES]: figures });
}
