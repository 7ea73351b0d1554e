/** What the head of a panel says of a document: 文种, direction, length. */
import type { Language, Text } from '../document/document.ts';
import type { CheckResult } from '../engine/result.ts';
import { DIRECTION_NAMES } from '../report/index.ts';
import { both } from './text.ts';

export interface DocumentFacts {
  /** 文种, and “（推定）” where recognition is not certain. */
  readonly genre: Text;
  readonly direction?: Text;
  readonly characters: number;
  /** The limit for this kind of paper, where its instrument names one. */
  readonly limit?: number;
  /** The day whose rules were used and where it was taken from. */
  readonly date: Text;
}

/** 《关于精简文件和会议简报的意见》 and kin: the kinds whose limit follows from the kind alone. */
const LIMITS: Readonly<Record<string, number>> = { 简报: 1500, 调研报告: 4000 };

export function factsOf({ outline, characters, date, dateFrom }: CheckResult): DocumentFacts {
  const { genre, genreCertainty, direction } = outline;
  const likely = genreCertainty === 'likely';
  const limit = genre && LIMITS[genre];
  return {
    genre: genre
      ? both(likely ? `${genre}（推定）` : genre, likely ? `${genre} (likely)` : genre)
      : both('未识别文种', 'Type not recognised'),
    ...(direction && { direction: DIRECTION_NAMES[direction] }),
    characters,
    ...(limit !== undefined && { limit }),
    date: dateWords(date, dateFrom),
  };
}

function dateWords(date: string, from: CheckResult['dateFrom']): Text {
  const why: Readonly<Record<CheckResult['dateFrom'], Readonly<Record<Language, string>>>> = {
    document: both('成文日期', 'its own date'),
    given: both('指定日期', 'the date given'),
    today: both('今天', 'today'),
  };
  return both(`按 ${date}（${why[from]['zh-CN']}）的规定`, `By the rules of ${date} (${why[from].en})`);
}
