/** Which pack to use when a new one arrives, or does not: the last good one is kept, and what happened is said. */
import type { Text } from '../document/document.ts';
import type { Pack, Problem, RuleBook } from './read-pack.ts';
import { readPack } from './read-pack.ts';
import { isSignedBy } from './signature.ts';

/** What came: the pack's exact bytes and its signature, or that it could not be had. */
export type Arrival =
  { readonly bytes: Uint8Array; readonly signature: string | undefined } | { readonly unreachable: true };

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
}

export interface Kept {
  /** The pack to use from now on, if any. */
  readonly pack?: Pack;
  /** True when the arrival was taken. */
  readonly taken: boolean;
  /** What to tell the person; empty when all is well. */
  readonly said: readonly Text[];
  readonly problems: readonly Problem[];
}

/** Never throws and never blocks work: whatever arrives, there is an answer with a pack that was good. */
export async function keepPack(arrival: Arrival, keeping: Keeping): Promise<Kept> {
  const stay = (why: Text, problems: readonly Problem[] = []): Kept => ({
    ...(keeping.kept && { pack: keeping.kept }),
    taken: false,
    said: [why, ...staleness(keeping.kept, keeping.today)],
    problems,
  });
  if ('unreachable' in arrival)
    return stay(say('取不到规则包，继续使用上次的', 'The rule pack cannot be reached; the last one stays in use'));
  const { publicKey, known, engine, today, kept } = keeping;
  if (publicKey !== undefined && !(await isSignedBy(arrival.bytes, arrival.signature ?? '', publicKey)))
    return stay(say('规则包的签名不对，没有采用', 'The signature of the rule pack is wrong; it was not taken'));
  const json = parseJson(arrival.bytes);
  if (json === undefined)
    return stay(say('规则包不是有效的 JSON，没有采用', 'The rule pack is not valid JSON; it was not taken'));
  const { pack, problems } = readPack(json, known);
  const refusal = whyNot(pack, { kept, engine, today });
  if (refusal) return stay(refusal, problems);
  return { pack, taken: true, said: staleness(pack, today), problems };
}

interface Standing {
  readonly kept: Pack | undefined;
  readonly engine: string;
  readonly today: string;
}

function whyNot(pack: Pack, { kept, engine, today }: Standing): Text | undefined {
  if (pack.profile.id === 'unnamed')
    return say('规则包没有标识，没有采用', 'The rule pack has no id; it was not taken');
  if (kept && kept.profile.id === pack.profile.id && (pack.version ?? 0) < (kept.version ?? 0))
    return say(
      `规则包的版本 ${pack.version ?? 0} 比正在用的 ${kept.version} 旧，没有采用`,
      `Version ${pack.version ?? 0} of the rule pack is older than ${kept.version}; it was not taken`,
    );
  if (pack.minEngine && isOlder(engine, pack.minEngine))
    return say(
      `规则包需要核稿 ${pack.minEngine} 以上，本机是 ${engine}，没有采用`,
      `The rule pack needs Hegao ${pack.minEngine}; this is ${engine}; it was not taken`,
    );
  if (pack.notBefore && today < pack.notBefore)
    return say(
      `规则包从 ${pack.notBefore} 起可用，没有采用`,
      `The rule pack is for use from ${pack.notBefore}; it was not taken`,
    );
  if (kept && pack.notAfter && today > pack.notAfter)
    return say(
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
