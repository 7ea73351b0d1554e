import { GENRES, OTHER_PAPERS } from '../standards/genres.ts';
import type { Direction, Genre } from './outline.ts';

/** Bracketed notes at the end of a title: （试行）, （送审稿）, （征求意见稿）. */
const NOTE = /[（(][^（）()]{1,16}[）)]$/;

/** The type a title announces by its last words; bracketed notes and blanks do not count. */
export function judgeGenre(title: string): Genre | undefined {
  const words = title
    .replace(/[\s\u3000]+/g, '')
    .replace(/[。，；：.,;:]+$/, '')
    .replace(NOTE, '');
  const other = OTHER_PAPERS.find(({ pattern }) => pattern.test(words));
  if (other) return other.name as Genre;
  const genre = GENRES.find(({ endings }) => endings.some((ending) => words.endsWith(ending)));
  return genre?.name as Genre | undefined;
}

/** 行文方向 of a type; 意见 go either way and depend on whether a signer is named. */
export function judgeDirection(genre: Genre | undefined, hasSigner: boolean): Direction | undefined {
  if (!genre) return hasSigner ? 'upward' : undefined;
  const direction = GENRES.find(({ name }) => name === genre)?.direction;
  if (direction) return direction;
  return genre === '意见' ? (hasSigner ? 'upward' : 'downward') : undefined;
}
