/** An edit storm: random mendings while somebody types, each looked at, in a document nobody spared. */
import { expect } from 'vitest';
import type { Edit, OfficialDocument, Paragraph } from '../../shared/index.ts';
import { isUnreadable } from '../../shared/index.ts';
import type { Host } from '../../shared/host.ts';
import type { Subject } from './contract.ts';

/** Random edits for every host; other numbers when asked for. */
export const STORM = Number(process.env['HEGAO_STORM'] ?? 500);

/** Each host its own storm, the same in every run. */
export const STORM_SEED = 20260501;

/** Every edit is verified by what the world holds afterwards; at the end the host must have read the same. */
export async function runStorm({ host, texts, type }: Subject, rounds: number, seed: number): Promise<void> {
  const random = generator(seed);
  let basis = await read(host);
  let applied = 0;
  for (let round = 0; round < rounds; round++) {
    const ours = basis.paragraphs.filter(
      ({ place, text }) => (place === 'body' || place === 'table') && text.length > 3,
    );
    const chosen = ours[random(ours.length)];
    if (!chosen) throw new Error('nothing left to edit');
    // Sometimes somebody types first: there, or elsewhere.
    if (type && random(3) === 0) {
      const all = texts();
      const at = random(all.length);
      if ((all[at] ?? '').length > 3) type(at, scramble(all[at] ?? '', random));
    }
    const before = texts();
    const start = random(chosen.text.length - 2);
    const edit = replace(chosen, start, start + 1 + random(2), ['', '某', '，', '2026'][random(4)] ?? '');
    const isWhole = !/[\ud800-\udfff\ufffc\n\t\f]/.test(edit.expect + chosen.text.charAt(start - 1));
    if (!isWhole || edit.expect === edit.insert) continue;
    const outcome = await host.apply({ safety: 'review', edits: [edit] });
    const after = texts();
    const changed = after.flatMap((text, at) => (text === before[at] ? [] : [at]));
    if (outcome === 'applied') {
      applied += 1;
      const [at = -1] = changed;
      const wanted = chosen.text.slice(0, start) + edit.insert + chosen.text.slice(edit.at.end);
      expect(changed).toHaveLength(1);
      expect(plain(before[at] ?? '')).toBe(plain(chosen.text));
      expect(plain(after[at] ?? '')).toBe(plain(wanted));
    } else expect(changed, `${outcome} must leave all as it was`).toEqual([]);
    if (random(4) !== 0) basis = await read(host);
  }
  expect(applied).toBeGreaterThan(rounds / 5);
  const last = (await read(host)).paragraphs.filter(({ place }) => place === 'body' || place === 'table');
  expect(last.map(({ text }) => plain(text))).toEqual(texts().map(plain));
}

const plain = (text: string): string => text.replace(/[\n\v]/g, '\n');

/** A hand that types: a letter more, a letter less, or the whole replaced. */
function scramble(text: string, random: (below: number) => number): string {
  const at = random(text.length);
  return [text.slice(0, at) + '字' + text.slice(at), text.slice(1), `改${text}`][random(3)] ?? text;
}

export function replace(
  { id, text }: Paragraph,
  start: number,
  end: number,
  insert: string,
): Extract<Edit, { kind: 'replaceText' }> {
  return { kind: 'replaceText', at: { paragraph: id, start, end }, expect: text.slice(start, end), insert };
}

export async function read(host: Host): Promise<OfficialDocument> {
  const document = await host.read();
  if (isUnreadable(document)) throw new Error(document.unreadable['zh-CN']);
  return document;
}

/** Numbers that look random and are the same in every run (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * Math.max(1, below));
  };
}
