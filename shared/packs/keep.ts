/** Which pack to use when a new one arrives, or does not: the last good one is kept, and what happened is said. */
import type { Text } from '../document/document.ts';
import { stableJson } from '../engine/profile.ts';
import type { Pack, RuleBook } from './read-pack.ts';
import { readPack } from './read-pack.ts';
import type { Problem } from './reader.ts';
import { isSignedBy } from './signature.ts';

/** What came: the pack's exact bytes and its signature, or that it could not be had, and why where that is known. */
export type Arrival =
  | { readonly bytes: Uint8Array; readonly signature: string | undefined }
  | { readonly unreachable: true; readonly why?: Text; readonly tooLarge?: true };

/**
 * How an arrival ended: taken (新版已采用), same (已是最新), or why the last good one stays. `noKey`: an address
 * without a public key is not asked at all.
 */
export type PackState =
  | 'taken'
  | 'same'
  | 'badSignature'
  | 'older'
  | 'expired'
  | 'notYet'
  | 'unreachable'
  | 'needsNewer'
  | 'faulty'
  | 'noKey';

/** The states in a few words, for a line in the options. */
export const PACK_STATES: Readonly<Record<PackState, Text>> = {
  taken: say('新版已采用', 'The new version is in use'),
  same: say('已是最新', 'Up to date'),
  badSignature: say('签名不符，沿用旧版', 'The signature does not fit; the last one stays in use'),
  older: say('版本较旧，不采用', 'An older version; not taken'),
  expired: say('已过期，不采用', 'Expired; not taken'),
  notYet: say('尚未生效，暂不采用', 'Not yet in force; not taken'),
  unreachable: say('无法连接，沿用上次的', 'Cannot be reached; the last one stays in use'),
  needsNewer: say('需要更新的程序版本', 'A newer version of the program is needed'),
  faulty: say('内容有误，不采用', 'The content is faulty; not taken'),
  noKey: say('没有设定公钥，不取规则包', 'No public key is set; no pack is fetched'),
};

export interface Keeping {
  /** The pack in use until now. */
  readonly kept?: Pack;
  /** Base64; absent where packs need no signature (a file a person imported by hand). */
  readonly publicKey?: string;
  readonly known: RuleBook;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Version of this program, 1.0.0. */
  readonly engine: string;
  /** A person said expressly that an older version is wanted (退回旧版). Never set for what is fetched. */
  readonly allowOlder?: boolean;
}

export interface Kept {
  /** The pack to use from now on, if any. */
  readonly pack?: Pack;
  /** True when the arrival was taken. */
  readonly taken: boolean;
  readonly state: PackState;
  /** What to tell the person; empty when all is well. */
  readonly said: readonly Text[];
  readonly problems: readonly Problem[];
}

/** Never throws and never blocks work: whatever arrives, there is an answer with a pack that was good. */
export async function keepPack(arrival: Arrival, keeping: Keeping): Promise<Kept> {
  const stay = ({ state, why }: Refusal, problems: readonly Problem[] = []): Kept => ({
    ...(keeping.kept && { pack: keeping.kept }),
    taken: false,
    state,
    said: [why, ...staleness(keeping.kept, keeping.today)],
    problems,
  });
  if ('unreachable' in arrival)
    return stay({ state: arrival.tooLarge ? 'faulty' : 'unreachable', why: arrival.why ?? UNREACHABLE });
  const { publicKey, known, today, kept } = keeping;
  if (publicKey !== undefined && !(await isSignedBy(arrival.bytes, arrival.signature ?? '', publicKey)))
    return stay({
      state: 'badSignature',
      why: say('规则包的签名不对，没有采用', 'The signature of the rule pack is wrong; it was not taken'),
    });
  const json = parseJson(arrival.bytes);
  if (json === undefined)
    return stay({
      state: 'faulty',
      why: say('规则包不是有效的 JSON，没有采用', 'The rule pack is not valid JSON; it was not taken'),
    });
  const { pack, problems } = readPack(json, known);
  const refusal = whyNot(pack, keeping);
  if (refusal) return stay(refusal, problems);
  const isSame = kept !== undefined && stableJson(kept) === stableJson(pack);
  return { pack, taken: true, state: isSame ? 'same' : 'taken', said: staleness(pack, today), problems };
}

const UNREACHABLE = say('取不到规则包，继续使用上次的', 'The rule pack cannot be reached; the last one stays in use');

interface Refusal {
  readonly state: PackState;
  readonly why: Text;
}

function whyNot(pack: Pack, { kept, engine, today, allowOlder }: Keeping): Refusal | undefined {
  const because = (state: PackState, zh: string, en: string): Refusal => ({ state, why: say(zh, en) });
  if (pack.profile.id === 'unnamed')
    return because('faulty', '规则包没有标识，没有采用', 'The rule pack has no id; it was not taken');
  const isOlderPack = kept?.profile.id === pack.profile.id && (pack.version ?? 0) < (kept.version ?? 0);
  if (isOlderPack && allowOlder !== true)
    return because(
      'older',
      `规则包的版本 ${pack.version ?? 0} 比正在用的 ${kept.version} 旧，没有采用`,
      `Version ${pack.version ?? 0} of the rule pack is older than ${kept.version}; it was not taken`,
    );
  if (pack.minEngine && isOlder(engine, pack.minEngine))
    return because(
      'needsNewer',
      `规则包需要核稿 ${pack.minEngine} 以上，本机是 ${engine}，没有采用`,
      `The rule pack needs Hegao ${pack.minEngine}; this is ${engine}; it was not taken`,
    );
  if (pack.notBefore && today < pack.notBefore)
    return because(
      'notYet',
      `规则包从 ${pack.notBefore} 起可用，没有采用`,
      `The rule pack is for use from ${pack.notBefore}; it was not taken`,
    );
  if (kept && pack.notAfter && today > pack.notAfter)
    return because(
      'expired',
      `规则包已于 ${pack.notAfter} 到期，没有采用`,
      `The rule pack expired on ${pack.notAfter}; it was not taken`,
    );
  return undefined;
}

function staleness(pack: Pack | undefined, today: string): readonly Text[] {
  return pack?.notAfter && today > pack.notAfter
    ? [
        say(
          `正在用的规则包已于 ${pack.notAfter} 到期，请联系管理员`,
          `The rule pack in use expired on ${pack.notAfter}; please tell the administrator`,
        ),
      ]
    : [];
}

/** Whether version a comes before version b, both x.y.z. */
function isOlder(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function say(zh: string, en: string): Text {
  return { 'zh-CN': zh, en };
}
