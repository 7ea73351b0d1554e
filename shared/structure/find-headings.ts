/** 层次标题：单独成段的，和与正文接排的。其余都是正文。 */
import { leadingOrdinal } from '../text/ordinals.ts';
import type { Draft } from './draft.ts';
import { isFree, take, takePart } from './draft.ts';
import type { Line } from './lines.ts';

const MAX_HEADING_UNITS = 45;
const ATTENDANCE = /^(?:出席|请假|列席|参加|主持|记录)(?:人员?|同志)?[：:]/;
const ABSTRACT = /^[【\[]?(?:内容摘要|摘要|内容提要|核心提示)/;

export function findHeadings(draft: Draft): void {
  for (const line of draft.lines) {
    if (!isFree(draft, line)) continue;
    if (line.inTable) take(draft, 'body', [line]);
    else if (ATTENDANCE.test(line.text)) take(draft, 'attendance', [line]);
    else if (ABSTRACT.test(line.text)) take(draft, 'abstract', [line]);
    else takeHeadingOrBody(draft, line);
  }
}

function takeHeadingOrBody(draft: Draft, line: Line): void {
  const ordinal = leadingOrdinal(line.text);
  if (!ordinal?.level) {
    take(draft, 'body', [line]);
    return;
  }
  const { level } = ordinal;
  const words = line.text.slice(ordinal.length);
  const stop = words.search(/[。：:；！？]/);
  if (words !== '' && line.text.length <= MAX_HEADING_UNITS && (stop < 0 || stop === words.length - 1)) {
    const isSure = stop < 0 || level <= 2;
    const isListItem = level >= 3 && stop >= 0 && /[；。]$/.test(words) && words.length > 20;
    if (isListItem) take(draft, 'body', [line]);
    else take(draft, 'heading', [line], { level, certainty: isSure ? 'certain' : 'likely' });
    return;
  }
  takeRunIn(draft, line, level);
}

/** （一）加强领导。各单位要…… : the first sentence is the heading when more follows it. */
function takeRunIn(draft: Draft, line: Line, level: number): void {
  take(draft, 'body', [line]);
  const stop = line.raw.indexOf('。');
  const start = line.raw.length - line.raw.trimStart().length;
  if (stop < 0 || stop + 1 >= line.raw.trimEnd().length || stop - start > MAX_HEADING_UNITS) return;
  if (/[，；]/.test(line.raw.slice(start, stop)) && level >= 3) return;
  takePart(draft, 'heading', { paragraph: line.id, start, end: stop + 1 }, { level, certainty: 'likely' });
}
