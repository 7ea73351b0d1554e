/** What frames tell, judged in the order it was told: each answer goes to the visit it was asked for, and to no later one. */
import { createLanes } from '../../shared/ui/index.ts';
import type { PageBlock, PageFinding, PageUpdate, Standing, ToPage } from '../messages.ts';
import type { Judge, JudgeAnswer } from './judge.ts';
import type { FramePlace, Tabs } from './tabs.ts';
import { frameKey, movedFrom } from './tabs.ts';

export interface Judging {
  /** A page says that it is about to be read. */
  readonly here: (tab: number) => void;
  readonly take: (place: FramePlace, blocks: readonly PageBlock[]) => Promise<void>;
  readonly page: (place: FramePlace, update: PageUpdate) => Promise<void>;
  /** The page is to tell everything again: this background has slept, and forgot it. */
  readonly again: (tab: number) => void;
  /** Every frame of the tab by what is set now; a page this background knows nothing of tells everything again. */
  readonly tab: (tab: number) => Promise<void>;
  /** Settles once the tab's page is known: one told to a background that has slept since tells everything again. */
  readonly wake: (tab: number) => Promise<void>;
  /** What is set now, with what the tab's other frames say of the document. */
  readonly standing: (place: FramePlace) => Promise<Standing>;
  /** Something asked of a document, after all that was told of it before. */
  readonly inTurn: <T>(key: string, work: () => Promise<T>) => Promise<T>;
  readonly forget: (keys: readonly string[]) => void;
}

export interface JudgingTools {
  readonly judge: Judge;
  readonly tabs: Tabs;
  /** What is set, read anew each time. */
  readonly standing: () => Promise<Standing>;
  /** Says something to one frame, or to all of a tab; a page that is gone hears nothing. */
  readonly send: (tab: number, message: ToPage, frame?: number) => void;
}

/** How long a page that was asked to tell everything again is waited for, in milliseconds. */
const WAKE_MS = 5_000;

export function createJudging({ judge, tabs, standing: read, send }: JudgingTools): Judging {
  const lanes = createLanes();
  /** Tabs whose page was heard of since this background began. */
  const heard = new Set<number>();
  const again = (tab: number): void => {
    heard.add(tab);
    send(tab, { kind: 'page/again' });
  };
  const standing = async ({ tab, frame }: FramePlace): Promise<Standing> => {
    const fields = tabs
      .get(tab)
      .frames.filter((each) => each.frame !== frame)
      .flatMap(({ report }) => report?.fields ?? [])
      .filter(({ value }) => value !== '');
    const base = await read();
    if (fields.length === 0) return base;
    return { ...base, record: { fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])) } };
  };
  const formOf = (tab: number): string => {
    const fields = tabs.get(tab).frames.flatMap(({ report }) => report?.fields ?? []);
    return fields.map(({ name, value }) => `${name}=${value}`).join('\n');
  };
  /** @param update what the frame tells; absent where only the standing changed */
  const judgeFrame = async (place: FramePlace, visit: number | undefined, update?: PageUpdate): Promise<void> => {
    const { tab, frame } = place;
    const key = frameKey(tab, frame);
    // The page went before it was judged.
    if (visit === undefined || tabs.visit(place) !== visit) return;
    let answer: JudgeAnswer;
    let mayWrite = false;
    // Where the whole was told once, its marks stay until the new whole is.
    const isFirst = (): boolean =>
      tabs.get(tab).frames.some((each) => each.frame === frame && each.report === undefined);
    const early = (findings: readonly PageFinding[]): void => {
      if (findings.length > 0 && isFirst() && tabs.visit(place) === visit)
        send(tab, { kind: 'page/findings', findings, mayWrite }, frame);
    };
    try {
      const told = await standing(place);
      ({ mayWrite } = told);
      answer = await (update
        ? judge.ask({ kind: 'worker/page', key, update, standing: told, isFirst: isFirst() }, early)
        : judge.ask({ kind: 'worker/again', key, standing: told }));
    } catch (error) {
      // Nothing may look clean because it broke on the way.
      answer = { failed: String(error) };
    }
    const old = tabs.get(tab).frames.find((each) => each.frame === frame);
    // It went, or another came in its place, while it was judged.
    if (!old || tabs.visit(place) !== visit) return;
    const { report: _report, failed: _failed, ...base } = old;
    if ('resend' in answer) send(tab, { kind: 'page/again' }, frame);
    else if ('findings' in answer) {
      tabs.put(tab, { ...base, report: answer, moved: movedFrom(old, answer, update?.order) });
      send(tab, { kind: 'page/findings', findings: answer.findings, mayWrite }, frame);
    } else tabs.put(tab, { ...base, failed: 'failed' in answer ? answer.failed : 'no answer' });
  };
  const judgeAgain = (place: FramePlace): Promise<void> =>
    lanes.run(frameKey(place.tab, place.frame), () => judgeFrame(place, tabs.visit(place)));
  const others = async ({ tab, frame }: FramePlace): Promise<void> => {
    for (const each of tabs.get(tab).frames) if (each.frame !== frame) await judgeAgain({ tab, frame: each.frame });
  };
  const waiting = new Map<number, (() => void)[]>();
  tabs.watch((tab) => {
    if (tabs.get(tab).frames.length === 0) return;
    for (const done of waiting.get(tab) ?? []) done();
    waiting.delete(tab);
  });
  return {
    again,
    standing,
    inTurn: lanes.run,
    here: (tab) => void heard.add(tab),
    async take({ tab, frame }, blocks) {
      const key = frameKey(tab, frame);
      await lanes.run(key, () => judge.ask({ kind: 'worker/blocks', key, blocks })).catch(() => {});
    },
    async page(place, update) {
      const { tab, frame } = place;
      // Told to a background that has slept since: what it forgot of the page's other frames is told again too.
      if (!heard.has(tab)) again(tab);
      const before = formOf(tab);
      const visit = tabs.update(tab, frame, update);
      await lanes.run(frameKey(tab, frame), () => judgeFrame(place, visit, update));
      // The form in one frame is the record of the text in another.
      if (formOf(tab) !== before) await others(place);
    },
    async tab(tab) {
      const { frames } = tabs.get(tab);
      if (frames.length === 0) again(tab);
      for (const { frame } of frames) await judgeAgain({ tab, frame });
    },
    async wake(tab) {
      if (tabs.get(tab).frames.length > 0) return;
      await new Promise<void>((resolve) => {
        const late = setTimeout(resolve, WAKE_MS);
        const done = (): void => {
          clearTimeout(late);
          resolve();
        };
        waiting.set(tab, [...(waiting.get(tab) ?? []), done]);
        again(tab);
      });
    },
    forget(keys) {
      for (const key of keys) void lanes.run(key, () => judge.ask({ kind: 'worker/forget', key })).catch(() => {});
    },
  };
}
