/** What an opinion can take from the page: to whom, on which document, and today's date as documents write it. */
import type { OpinionFields } from '../../shared/index.ts';
import type { TabState } from '../background/tabs.ts';
import type { PaperKind } from '../messages.ts';

/** 2026年11月25日, by this machine's clock. */
export function spokenToday(now: Date = new Date()): string {
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}

/** Fields that are known; what the page does not say stays open for a person. */
export function fieldsFrom(
  { frames }: TabState,
  kind: PaperKind,
  organization: string | undefined,
  now: Date = new Date(),
): OpinionFields {
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
    ...(recipient !== undefined && { recipient: recipient.replace(/[：:]$/, '') }),
    ...(organization !== undefined && { issuer: organization }),
    ...(title !== undefined && { title }),
    ...(number !== undefined && { number }),
  };
}
