/** A whole document typed into one paragraph without a single break: where its parts begin. */
import { dateAtEnd } from '../text/date-shapes.ts';
import { looksLikeOrgan, looksLikeRecipients } from '../text/organs.ts';

const GENRE = '决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要';
const TITLE_AND_RECIPIENT = new RegExp(`^(\\s*[^，。；：:]{4,100}(?:${GENRE}))([^，。；：:]{2,80}[：:])`);
const TITLE_AND_NUMBER = new RegExp(
  `^(\\s*[^，。；：:〔]{4,100}(?:${GENRE}))\\s*([^，。；：:〔]{1,12}〔\\d{4}〕\\d{1,4}号)`,
);
const MAX_RECIPIENT_UNITS = 80;
/** Shorter texts are one paragraph because they are short. */
const MIN_UNITS = 40;

/** Offsets at which lines begin; the first is 0. One line where nothing tells of more. */
export function cutUnbroken(text: string): readonly number[] {
  const cuts = new Set([0]);
  if (text.length >= MIN_UNITS) {
    for (const cut of headCuts(text)) cuts.add(cut);
    for (const { index } of text.matchAll(/[。：；](?=[一二三四五六七八九十]{1,3}、|附件(?:\d|[：:]))/g))
      cuts.add(index + 1);
    const last = Math.max(...['。', '！', '？'].map((stop) => text.lastIndexOf(stop)));
    const date = dateAtEnd(text);
    if (last > 0 && date && looksLikeOrgan(text.slice(last + 1, date.start))) cuts.add(last + 1);
  }
  return [...cuts].filter((cut) => text.slice(cut).trim() !== '' || cut === 0).sort((a, b) => a - b);
}

/** The ends of title, number and recipient at the beginning of the text. */
function headCuts(text: string): readonly number[] {
  const numbered = TITLE_AND_NUMBER.exec(text);
  if (numbered) {
    const title = numbered[1]?.length ?? 0;
    const number = title + (numbered[2]?.length ?? 0);
    const colon = text.slice(number, number + MAX_RECIPIENT_UNITS).search(/[：:]/);
    const recipient = colon < 0 ? '' : text.slice(number, number + colon + 1);
    return looksLikeRecipients(recipient) ? [title, number, number + recipient.length] : [title, number];
  }
  const [, title, recipient] = TITLE_AND_RECIPIENT.exec(text) ?? [];
  if (!title || !recipient || !looksLikeRecipients(recipient)) return [];
  return [title.length, title.length + recipient.length];
}
