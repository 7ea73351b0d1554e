/** What the main thread of a page did, from the browser's own trace: our script's time and the tasks it was part of. */
import type { Page } from 'puppeteer-core';

export interface Work {
  /** Time of all tasks that ran any of our script, in milliseconds. */
  readonly script: number;
  /** The longest of them. */
  readonly longestOurs: number;
  /** Longest task since it first ran, whoever caused it. */
  readonly longest: number;
  /** Timers set and frames asked for, by anybody in the page itself. */
  readonly timers: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time the thread itself ran, which a busy machine does not lengthen. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly frame?: string } };
}

/** The scripts that are ours, by their address. */
export const OURS = {
  extension: /^chrome-extension:.*\/annotate\.js$/,
  pane: /\/assets\/(?!worker)[^/]+\.js$/,
} as const;
const WAKING = new Set(['TimerInstall', 'TimerFire', 'RequestAnimationFrame', 'RequestIdleCallback']);

/** Watches until `end`; one page at a time. `page` may be any page of the same browser, opened before. */
export async function watchWork(
  page: Page,
  scripts: RegExp = OURS.extension,
): Promise<{ readonly end: () => Promise<Work> }> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.detach();
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel', 'v8'], screenshots: false });
  return {
    async end() {
      const trace = await page.tracing.stop();
      const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
      return workIn(traceEvents, scripts, frameTree.frame.id);
    },
  };
}

function workIn(events: readonly TraceEvent[], scripts: RegExp, page: string): Work {
  const ours = events.filter(
    ({ name, args }) =>
      /^(?:FunctionCall|EvaluateScript|v8\.compileModule)$/.test(name) && scripts.test(args?.data?.url ?? ''),
  );
  const [first] = ours;
  // The trace is of the whole browser: our own background may still be putting its things away.
  const timers = events.filter(({ name, args }) => WAKING.has(name) && args?.data?.frame === page).length;
  if (!first) return { script: 0, longestOurs: 0, longest: 0, timers };
  const inThread = (each: TraceEvent): boolean => each.pid === first.pid && each.tid === first.tid;
  const tasks = events.filter((each) => /RunTask$/.test(each.name) && inThread(each) && end(each) > first.ts);
  const isOurs = (task: TraceEvent): boolean =>
    ours.some((each) => inThread(each) && each.ts >= task.ts && each.ts <= end(task));
  const longest = (of: readonly TraceEvent[]): number => Math.max(0, ...of.map(timeOf));
  return {
    script: tasks.filter(isOurs).reduce((sum, each) => sum + timeOf(each), 0),
    longestOurs: longest(tasks.filter(isOurs)),
    longest: longest(tasks),
    timers,
  };
}

function timeOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

function end({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}
