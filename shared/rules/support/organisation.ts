/**
 * The organisation's own register of organs, as the profile's lists hold it. Without it a rule that needs it answers
 * “cannot tell”; it never guesses rank or subordination from a name.
 */
import type { Text } from '../../document/document.ts';
import type { Context } from '../rule.ts';

/** One line of the list `organs`: 全称|简称、简称|级别|类别|上级|另一上级. */
export interface Organ {
  readonly name: string;
  readonly shortNames: readonly string[];
  /** 1 is the highest; absent where the list does not say. */
  readonly rank?: number;
  /** 党委、政府、部门、内设机构、人大…… */
  readonly kind?: string;
  readonly superior?: string;
  /** 双重领导的另一上级机关。 */
  readonly otherSuperior?: string;
}

type Lists = Context['lists'];

/** The organs the profile lists; undefined where it lists none. */
export function organsOf(lists: Lists): readonly Organ[] | undefined {
  const lines = lists['organs'];
  if (!lines || lines.length === 0) return undefined;
  return lines.map((line) => {
    const [name = '', shortNames = '', rank, kind, superior, otherSuperior] = line
      .split('|')
      .map((cell) => cell.trim());
    return {
      name,
      shortNames: shortNames === '' ? [] : shortNames.split('、'),
      ...(rank && Number.isFinite(Number(rank)) && { rank: Number(rank) }),
      ...(kind && { kind }),
      ...(superior && { superior }),
      ...(otherSuperior && { otherSuperior }),
    };
  });
}

/** The organ a text names by its full or one of its standard short names, blanks apart. */
export function findOrgan(organs: readonly Organ[], text: string): Organ | undefined {
  const name = text.replace(/[\s\u3000]+/g, '').replace(/（[^（）]*）$/, '');
  return organs.find((organ) => organ.name === name || organ.shortNames.includes(name));
}

/** Every standard name of the register: `organs` with their short names, and the plain list `issuers`. */
export function standardNames(lists: Lists): ReadonlySet<string> | undefined {
  const organs = organsOf(lists);
  const issuers = lists['issuers'];
  if (!organs && !(issuers && issuers.length > 0)) return undefined;
  return new Set([...(organs ?? []).flatMap(({ name, shortNames }) => [name, ...shortNames]), ...(issuers ?? [])]);
}

/** 机关代字 → 机关, from the list `issuerCodes` (代字|机关). */
export function issuerCodes(lists: Lists): ReadonlyMap<string, string> | undefined {
  const lines = lists['issuerCodes'];
  if (!lines || lines.length === 0) return undefined;
  return new Map(
    lines.map((line) => {
      const [code = '', organ = ''] = line.split('|').map((cell) => cell.trim());
      return [code, organ];
    }),
  );
}

/** Whether one organ stands anywhere below another, by the chain of 上级. */
export function isBelow(organs: readonly Organ[], lower: Organ, upper: Organ): boolean {
  const seen = new Set<string>();
  const open = [lower];
  for (let organ = open.pop(); organ; organ = open.pop()) {
    for (const superior of [organ.superior, organ.otherSuperior]) {
      if (!superior || seen.has(superior)) continue;
      if (superior === upper.name) return true;
      seen.add(superior);
      const next = findOrgan(organs, superior);
      if (next) open.push(next);
    }
  }
  return false;
}

/** Why a rule that needs the register cannot tell. */
export const NO_ORGANS: Text = {
  'zh-CN': '检查方案中没有机关名录（organs），请人工核对',
  en: 'The profile has no register of organs; please check by hand',
};

/** Why a rule cannot tell of an organ the register does not hold. */
export function notListed(name: string): Text {
  return {
    'zh-CN': `机关名录中没有“${name}”，请人工核对`,
    en: `The register does not hold “${name}”; please check by hand`,
  };
}

/** Why a rule that needs one of the profile's lists cannot tell. */
export function noList(list: string, what: string): Text {
  return {
    'zh-CN': `检查方案中没有${what}（${list}），请人工核对`,
    en: `The profile has no list “${list}”; please check by hand`,
  };
}
