/** What frames tell while the settings, the worker and the next page are all late: with the real desk and the real tabs. */
import { describe, expect, it } from 'vitest';
import type { Judge, JudgeAnswer } from '../../../extension/background/judge.ts';
import type { Judging } from '../../../extension/background/judging.ts';
import { createJudging } from '../../../extension/background/judging.ts';
import { createDesk } from '../../../extension/background/desk.ts';
import type { Tabs, TabState } from '../../../extension/background/tabs.ts';
import { createTabs } from '../../../extension/background/tabs.ts';
import type { PageUpdate, ToPage, ToWorker } from '../../../extension/messages.ts';
import { STANDING } from '../../support/standing.ts';

const PLACE = { tab: 7, frame: 0 };
const DRAFT = ['关于做好防汛工作的通知', '各县人民政府：', '　　请于4月31日前完成。'];

/** A door that work waits at until it is opened. */
interface Gate {
  readonly pass: () => Promise<void>;
  readonly open: () => void;
}

function closedGate(): Gate {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { pass: () => opened, open: () => open() };
}

const OPEN: Gate = { pass: () => Promise.resolve(), open: () => {} };

interface Room {
  readonly judging: Judging;
  readonly tabs: Tabs;
  /** Kinds of what was said to pages, with the frame where it went to one only. */
  readonly said: readonly string[];
  /** Every state a tab was ever seen in. */
  readonly seen: readonly TabState[];
}

/** @param late where each order of a kind, and each reading of the settings, waits */
function room(late: Partial<Record<ToWorker['kind'] | 'standing', Gate>> = {}): Room {
  const desk = createDesk();
  const answerTo = (order: ToWorker): JudgeAnswer | null => {
    if (order.kind === 'worker/page') return desk.checkPage(order.key, order.update, order.standing);
    if (order.kind === 'worker/again') return desk.checkAgain(order.key, order.standing);
    if (order.kind === 'worker/blocks') desk.take(order.key, order.blocks);
    if (order.kind === 'worker/forget') desk.forget(order.key);
    return null;
  };
  const judge: Judge = {
    warm: () => {},
    async ask(order) {
      const answer = answerTo(order);
      await (late[order.kind] ?? OPEN).pass();
      return answer as JudgeAnswer;
    },
  };
  const tabs = createTabs();
  const seen: TabState[] = [];
  tabs.watch((tab) => seen.push(tabs.get(tab)));
  const said: string[] = [];
  const judging = createJudging({
    judge,
    tabs,
    standing: () => (late.standing ?? OPEN).pass().then(() => STANDING),
    send: (_tab: number, message: ToPage, frame?: number) => said.push(`${message.kind} ${frame ?? 'all'}`),
  });
  return { judging, tabs, said, seen };
}

function update(texts: readonly string[], url = 'https://oa.example.gov.cn/one'): PageUpdate {
  return {
    url,
    title: '页面',
    order: texts.map((_, at) => at + 1),
    blocks: texts.map((text, at) => ({ id: at + 1, text, ...(at === 0 && { centered: true }) })),
    fields: [],
    attachments: [],
    unreadable: [],
  };
}

const quotesOf = ({ frames }: TabState): readonly string[] =>
  frames.flatMap(({ report, moved }) => [...(report?.findings ?? []), ...moved].map(({ quote }) => quote));

describe('frames are judged', () => {
  it('each for itself: the answer on a page that was left is none on the page that came in its place', async () => {
    const gate = closedGate();
    const { judging, tabs, seen } = room({ 'worker/page': gate });
    const first = judging.page(PLACE, update(DRAFT));
    judging.forget(tabs.drop(PLACE.tab, PLACE.frame));
    const second = judging.page(PLACE, update(['关于召开会议的通知', '各科室：'], 'https://oa.example.gov.cn/two'));
    gate.open();
    await Promise.all([first, second]);
    expect(tabs.get(PLACE.tab).frames[0]?.report?.title).toBe('关于召开会议的通知');
    const ofSecond = seen.filter(({ frames }) => frames[0]?.url.endsWith('two'));
    expect(ofSecond.length).toBeGreaterThan(1);
    expect(ofSecond.flatMap(quotesOf)).not.toContain('4月31日');
  });

  it('also where the first waited for the settings: its words are not those of the second', async () => {
    const gate = closedGate();
    const { judging, tabs } = room({ standing: gate });
    const first = judging.page(PLACE, update(DRAFT));
    judging.forget(tabs.drop(PLACE.tab, PLACE.frame));
    const taken = judging.take(PLACE, update(['关于召开会议的通知', '各科室：']).blocks);
    const second = judging.page(PLACE, { ...update(['关于召开会议的通知', '各科室：']), blocks: [] });
    gate.open();
    await Promise.all([first, taken, second]);
    expect(tabs.get(PLACE.tab).frames[0]?.report?.title).toBe('关于召开会议的通知');
    expect(quotesOf(tabs.get(PLACE.tab))).not.toContain('4月31日');
  });

  it('in the order they tell: words told later stand, however long the settings took before', async () => {
    const gate = closedGate();
    const { judging, tabs } = room({ standing: gate });
    const first = judging.page(PLACE, update(DRAFT));
    const taken = judging.take(PLACE, [{ id: 3, text: '　　请于4月30日前完成。' }]);
    const { order: _order, ...same } = update(DRAFT);
    const second = judging.page(PLACE, { ...same, blocks: [] });
    gate.open();
    await Promise.all([first, taken, second]);
    expect(tabs.get(PLACE.tab).frames[0]?.report).toBeDefined();
    expect(quotesOf(tabs.get(PLACE.tab))).not.toContain('4月31日');
  });

  it('and what breaks on the way is said, not passed over', async () => {
    const broken = { pass: () => Promise.reject(new Error('no storage')), open: () => {} };
    const { judging, tabs } = room({ standing: broken });
    await judging.page(PLACE, update(DRAFT));
    expect(tabs.get(PLACE.tab).frames[0]?.failed).toContain('no storage');
    const mute = room({ 'worker/page': { pass: () => Promise.reject(new Error('no worker')), open: () => {} } });
    await mute.judging.page(PLACE, update(DRAFT));
    expect(mute.tabs.get(PLACE.tab).frames[0]?.failed).toContain('no worker');
  });
});

describe('a background that slept', () => {
  it('asks the whole page to tell again when one frame speaks, and no page it has heard of', async () => {
    const { judging, said } = room();
    await judging.page({ tab: 7, frame: 3 }, update(DRAFT));
    await judging.page({ tab: 7, frame: 0 }, update(DRAFT));
    expect(said).toEqual(['page/again all', 'page/findings 3', 'page/findings 0']);
    judging.here(8);
    await judging.page({ tab: 8, frame: 0 }, update(DRAFT));
    expect(said.slice(3)).toEqual(['page/findings 0']);
  });

  it('has pages judged anew and waits for those that must tell everything first', async () => {
    const { judging, tabs, said } = room();
    await judging.tab(7);
    expect(said).toEqual(['page/again all']);
    const woken = judging.wake(7).then(() => quotesOf(tabs.get(7)).length + tabs.get(7).frames.length);
    await judging.page(PLACE, update(DRAFT));
    expect(await woken).toBeGreaterThan(0);
    await judging.wake(7);
    expect(said.filter((each) => each === 'page/again all')).toHaveLength(2);
    await judging.tab(7);
    expect(said.filter((each) => each === 'page/findings 0')).toHaveLength(2);
  });
});
