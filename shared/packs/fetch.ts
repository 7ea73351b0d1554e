/**
 * The one request that is ever made for a rule pack (规则包): the address the administrator named, and the same with
 * `.sig`. It carries nothing of the machine: no cookies, no referrer, no body. This file does not reach the network by
 * itself: the host gives the function that does, so that `shared/` stays without one.
 */
import type { Text } from '../document/document.ts';
import type { Arrival } from './keep.ts';

/** 5 MB: no list of words is longer; 10 s: nobody waits for a pack. */
export const PACK_LIMIT_BYTES = 5 * 1024 * 1024;
export const PACK_LIMIT_MS = 10_000;
/** Asked again after twelve hours of running, in milliseconds. */
export const PACK_PERIOD_MS = 12 * 60 * 60 * 1000;

/** What the host's `fetch` must be told besides its own time limit of `PACK_LIMIT_MS`. A redirect is a failure. */
export const PACK_REQUEST = {
  method: 'GET',
  credentials: 'omit',
  cache: 'no-store',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
} as const;

/** The few parts of a `Response` used. */
export interface PackResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: { getReader(): PackReader } | null;
}

interface PackReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

/** A `fetch` that gives up (rejects, also while the body is read) after `PACK_LIMIT_MS`. */
export type AskForPack = (url: string, how: typeof PACK_REQUEST) => Promise<PackResponse>;

/** Asks for the pack and its signature. Never throws: what goes wrong is an arrival that says why. */
export async function fetchPack(url: string, ask: AskForPack): Promise<Arrival> {
  if (!/^https?:\/\//i.test(url)) return away('规则包地址应当以 http 开头', 'The address of a pack begins with http');
  const pack = await read(url, ask);
  if (!('bytes' in pack)) return pack;
  const signature = await read(signatureAddress(url), ask);
  // No signature there at all is a pack without one; a line that broke is not.
  if (!('bytes' in signature)) return signature.status === undefined ? signature : { ...pack, signature: undefined };
  return { ...pack, signature: new TextDecoder().decode(signature.bytes).trim() };
}

/** 规则包.json?v=1 → 规则包.json.sig?v=1 */
export function signatureAddress(url: string): string {
  const [, path = url, rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  return `${path}.sig${rest}`;
}

interface Away {
  readonly unreachable: true;
  readonly why: Text;
  readonly tooLarge?: true;
  /** What the server answered, where it answered. */
  readonly status?: number;
}

async function read(url: string, ask: AskForPack): Promise<{ readonly bytes: Uint8Array } | Away> {
  try {
    const answer = await ask(url, PACK_REQUEST);
    if (!answer.ok)
      return {
        ...away(
          `服务器回答 ${answer.status}，继续使用上次的`,
          `The server answered ${answer.status}; the last one stays`,
        ),
        status: answer.status,
      };
    if (Number(answer.headers.get('content-length') ?? 0) > PACK_LIMIT_BYTES) return TOO_LARGE;
    return answer.body ? await readAll(answer.body.getReader()) : { bytes: new Uint8Array() };
  } catch {
    return away(
      '无法连接规则包地址（10 秒内没有回答，或者被转到别处），继续使用上次的',
      'The address of the pack cannot be reached (no answer within 10 s, or a redirect); the last one stays in use',
    );
  }
}

/** Counts what really comes, whatever was announced. */
async function readAll(reader: PackReader): Promise<{ readonly bytes: Uint8Array } | Away> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!value) continue;
    length += value.length;
    if (length > PACK_LIMIT_BYTES) {
      await reader.cancel();
      return TOO_LARGE;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes };
}

function away(zh: string, en: string): Away {
  return { unreachable: true, why: { 'zh-CN': zh, en } };
}

const TOO_LARGE: Away = {
  ...away('规则包超过 5 MB，没有采用', 'The rule pack is larger than 5 MB; it was not taken'),
  tooLarge: true,
};
