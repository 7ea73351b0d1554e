/** The request for a pack over a real loopback server: what is asked, what is taken, and how each failure is said. */
import { generateKeyPairSync, sign } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AskForPack } from '../../../shared/packs/fetch.ts';
import { fetchPack, PACK_LIMIT_BYTES, signatureAddress } from '../../../shared/packs/fetch.ts';
import type { PackState } from '../../../shared/packs/keep.ts';
import { PACK_STATES } from '../../../shared/packs/keep.ts';
import type { KeptPack, Renewal } from '../../../shared/packs/renew.ts';
import { readKept, renewPack } from '../../../shared/packs/renew.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
const ask: AskForPack = (url, how) => fetch(url, { ...how, signal: AbortSignal.timeout(patience) });

/** Milliseconds; short only where the server is meant to keep silent. */
let patience = 5_000;
let answers: Record<string, (response: ServerResponse) => void> = {};
let asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  const answer = answers[request.url ?? ''];
  if (answer) answer(response);
  else response.writeHead(404).end();
});
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  answers = {};
  asked = [];
  patience = 5_000;
});

function serve(json: object | string, signature?: string): void {
  const bytes = Buffer.from(typeof json === 'string' ? json : JSON.stringify(json));
  answers['/pack.json'] = (response) => response.end(bytes);
  answers['/pack.json.sig'] = (response) =>
    response.end(`${signature ?? sign(null, bytes, privateKey).toString('base64')}\n`);
}

const OLD: KeptPack = {
  text: JSON.stringify({ id: 'office', version: 5 }),
  key,
  source: 'http://x/pack.json',
  since: '2026-01-01',
};

async function renew(kept: KeptPack | undefined = OLD): Promise<Renewal> {
  const source = `${address}/pack.json`;
  const arrival = await fetchPack(source, ask);
  return renewPack(arrival, {
    ...(kept && { kept }),
    key,
    source,
    known: new Map(),
    today: '2026-06-01',
    engine: '1.0.0',
  });
}

describe('a pack on a server', () => {
  it('is taken with its words, key, place and day, and asked for without anything of the machine', async () => {
    serve({ id: 'office', version: 6 });
    const { state, kept, stamp } = await renew();
    expect(state).toBe('taken');
    expect(kept).toEqual({
      text: '{"id":"office","version":6}',
      key,
      source: `${address}/pack.json`,
      since: '2026-06-01',
    });
    expect(stamp).toMatchObject({ id: 'office', version: 6, hash: expect.stringMatching(/^[0-9a-f]{14}$/) as string });
    expect(asked.map(({ url, method }) => `${method} ${url}`)).toEqual(['GET /pack.json', 'GET /pack.json.sig']);
    for (const { headers } of asked) {
      expect(headers['cookie']).toBeUndefined();
      expect(headers['referer']).toBeUndefined();
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  it('is the same as before, and the day it was taken stays', async () => {
    serve({ version: 5, id: 'office' });
    expect(await renew()).toMatchObject({ state: 'same', kept: OLD, said: [] });
  });

  it('with some faulty entries is taken without them, each named with its place', async () => {
    serve({ id: 'office', version: 6, words: [{ word: '科室', reason: '改称', followedBy: '(' }] });
    const { state, problems } = await renew();
    expect(state).toBe('taken');
    expect(problems.map(({ path }) => path)).toEqual(['words[0].followedBy']);
  });
});

describe('the last good one stays', () => {
  const cases: readonly (readonly [string, PackState, () => void])[] = [
    ['wrong signature', 'badSignature', () => serve({ id: 'office', version: 6 }, 'AAAA')],
    [
      'no signature',
      'badSignature',
      () => {
        serve({ id: 'office', version: 6 });
        delete answers['/pack.json.sig'];
      },
    ],
    ['older', 'older', () => serve({ id: 'office', version: 4 })],
    ['expired', 'expired', () => serve({ id: 'office', version: 6, notAfter: '2026-05-31' })],
    ['not yet', 'notYet', () => serve({ id: 'office', version: 6, notBefore: '2026-06-02' })],
    ['newer engine', 'needsNewer', () => serve({ id: 'office', version: 6, minEngine: '2.0.0' })],
    ['no JSON', 'faulty', () => serve('不是 JSON')],
    ['no id', 'faulty', () => serve({ version: 9 })],
    ['404', 'unreachable', () => {}],
    ['500', 'unreachable', () => (answers['/pack.json'] = (response) => response.writeHead(500).end())],
    [
      'announced as too large',
      'faulty',
      () =>
        (answers['/pack.json'] = (response) =>
          response.writeHead(200, { 'content-length': PACK_LIMIT_BYTES + 1 }).write(' ')),
    ],
    [
      'too large without announcement',
      'faulty',
      () => (answers['/pack.json'] = (response) => response.end(Buffer.alloc(PACK_LIMIT_BYTES + 1, 32))),
    ],
    [
      'sent elsewhere',
      'unreachable',
      () => (answers['/pack.json'] = (response) => response.writeHead(302, { location: '/pack2.json' }).end()),
    ],
    ['silent', 'unreachable', () => (answers['/pack.json'] = () => {})],
    [
      'stops half way',
      'unreachable',
      () => (answers['/pack.json'] = (response) => response.writeHead(200).write('{"id":')),
    ],
    [
      'signature that never comes',
      'unreachable',
      () => {
        serve({ id: 'office', version: 6 });
        answers['/pack.json.sig'] = () => {};
      },
    ],
  ];
  it.each(cases)('%s: %s', async (name, state, prepare) => {
    prepare();
    if (/silent|half way|never comes/.test(name)) patience = 400;
    const answer = await renew();
    expect(answer.state).toBe(state);
    expect(answer.kept).toBe(OLD);
    expect(answer.said.length).toBeGreaterThan(0);
    expect(PACK_STATES[state]['zh-CN']).not.toBe('');
    expect(asked.some(({ url }) => url === '/pack2.json')).toBe(false);
  });

  it('refuses what is no web address without asking', async () => {
    expect(await fetchPack('file:///etc/passwd', ask)).toMatchObject({ unreachable: true });
    expect(asked).toEqual([]);
  });
});

describe('going back', () => {
  it('takes an older version under a new key: the old key’s versions say nothing any more', async () => {
    serve({ id: 'office', version: 1 });
    expect((await renew({ ...OLD, key: Buffer.alloc(32, 1).toString('base64') })).state).toBe('taken');
  });

  it('takes an older file where a person says so', async () => {
    const bytes = new TextEncoder().encode('{"id":"office","version":1}');
    const order = { kept: OLD, source: 'a.json', known: new Map(), today: '2026-06-01', engine: '1.0.0' };
    expect((await renewPack({ bytes, signature: undefined }, order)).state).toBe('older');
    const taken = await renewPack({ bytes, signature: undefined }, { ...order, allowOlder: true });
    expect(taken).toMatchObject({ state: 'taken', kept: { source: 'a.json' } });
  });
});

it('puts the signature beside the pack, whatever follows the path', () => {
  expect(signatureAddress('https://h/p.json')).toBe('https://h/p.json.sig');
  expect(signatureAddress('https://h/p.json?v=1#a')).toBe('https://h/p.json.sig?v=1#a');
});

it('reads a damaged storage as a pack that says nothing, and says so', () => {
  const { pack, problems } = readKept({ ...OLD, text: '{' }, new Map());
  expect(pack.profile).toMatchObject({ id: 'unnamed', rules: {} });
  expect(problems).toHaveLength(1);
});
