/** What an opinion can take from the page: to whom, on which document, and today's date as documents write it. */
import type { OpinionFields } from '../../shared/index.ts';
import { citation } from '../../shared/index.ts';
import type { TabState } from '../background/tabs.ts';
import type { PaperKind } from '../messages.ts';
import type { FilingItem } from './filing.ts';
import { filingOf } from './filing.ts';

/** 2026年11月25日, by this machine's clock. */
export function spokenToday(now: Date = new Date()): string {
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}

/** Fields that are known; what the page does not say stays open for a person. */
export function fieldsFrom(
  state: TabState,
  kind: PaperKind,
  organization: string | undefined,
  now: Date = new Date(),
): OpinionFields {
  const { frames } = state;
  const lacking = (filingOf(state) ?? []).filter((item) => item.state === 'missing').map(lackingOf);
  const fields = frames.flatMap(({ report }) => report?.fields ?? []);
  const of = (name: string): string | undefined => {
    const value = fields.find((each) => each.name === name && each.value.trim() !== '')?.value.trim();
    // A list of many or a sentence is no name of one body.
    return value !== undefined && value.length <= 60 ? value : undefined;
  };
  const recipient = kind === 'filing' ? (of('报备机关') ?? of('发文机关')) : (of('拟稿单位') ?? of('发文机关'));
  const title = of('标题');
  const number = of('发文字号');
  return {
    date: spokenToday(now),
    ...(lacking.length > 0 && { lacking }),
    ...(recipient !== undefined && { recipient: recipient.replace(/[：:]$/, '') }),
    ...(organization !== undefined && { issuer: organization }),
    ...(title !== undefined && { title }),
    ...(number !== undefined && { number }),
  };
}

/** Opinions are written in Chinese, whatever the language of the panel. */
function lackingOf({ id, name, because, clause }: FilingItem): { readonly words: string; readonly basis: string } {
  const what = id === 'copies' ? '份数不足' : `缺${name['zh-CN']}`;
  return { words: `${what}（${because['zh-CN']}）`, basis: citation(clause, 'zh-CN') };
}
