/** Whatever arrives, there is a good pack in use and the person is told: signatures, roll-back, dates, engine. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keepPack } from '../../../shared/packs/keep.ts';
import type { Arrival, Keeping } from '../../../shared/packs/keep.ts';
import { readPack } from '../../../shared/packs/read-pack.ts';

const known = new Map();
const { privateKey, publicKey: keyObject } = generateKeyPairSync('ed25519');
const publicKey = Buffer.from(keyObject.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');

function arrival(json: object, change?: (signature: Buffer) => Buffer): Arrival {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const signature = sign(null, bytes, privateKey);
  return { bytes, signature: (change ? change(signature) : signature).toString('base64') };
}

const kept = readPack({ id: 'office', version: 5 }, known).pack;
const keeping: Keeping = { kept, publicKey, known, today: '2026-06-01', engine: '1.0.0' };

describe('taken', () => {
  it.each([
    ['a newer version', { id: 'office', version: 6 }],
    ['the same version again', { id: 'office', version: 5 }],
    ['another pack', { id: 'other', version: 1 }],
    [
      'within its days',
      { id: 'office', version: 6, notBefore: '2026-06-01', notAfter: '2026-06-01', minEngine: '1.0.0' },
    ],
  ])('%s', async (_, json) => {
    const answer = await keepPack(arrival(json), keeping);
    expect(answer).toMatchObject({ taken: true, said: [] });
    expect(answer.pack?.version).toBe(json.version);
  });
});

describe('the last good one stays, and it is said', () => {
  it.each<readonly [string, Arrival, RegExp]>([
    ['unreachable', { unreachable: true }, /取不到/],
    [
      'a wrong signature',
      arrival({ id: 'office', version: 6 }, (bytes) =>
        Buffer.from(bytes.map((byte, at) => (at === 3 ? byte ^ 1 : byte))),
      ),
      /签名/,
    ],
    ['no signature', { ...arrival({ id: 'office', version: 6 }), signature: undefined } as Arrival, /签名/],
    ['rubbish for a signature', { ...arrival({ id: 'office', version: 6 }), signature: '签名' } as Arrival, /签名/],
    ['an older version', arrival({ id: 'office', version: 4 }), /旧/],
    ['a version below the engine it needs', arrival({ id: 'office', version: 6, minEngine: '1.10.0' }), /1\.10\.0/],
    ['too early', arrival({ id: 'office', version: 6, notBefore: '2026-06-02' }), /2026-06-02/],
    ['expired', arrival({ id: 'office', version: 6, notAfter: '2026-05-31' }), /到期/],
    ['no id', arrival({ version: 6 }), /标识/],
  ])('%s', async (_, what, words) => {
    const answer = await keepPack(what, keeping);
    expect(answer.taken).toBe(false);
    expect(answer.pack).toBe(kept);
    expect(answer.said[0]?.['zh-CN']).toMatch(words);
  });

  it('says so while the one in use is past its day', async () => {
    const old = readPack({ id: 'office', version: 5, notAfter: '2026-01-01' }, known).pack;
    const answer = await keepPack({ unreachable: true }, { ...keeping, kept: old });
    expect(answer.said).toHaveLength(2);
  });

  it('refuses bytes changed after signing', async () => {
    const good = arrival({ id: 'office', version: 6 });
    if ('unreachable' in good) throw new Error('no bytes');
    const changed = Uint8Array.from(good.bytes, (byte, at) => (at === 10 ? byte + 1 : byte));
    expect((await keepPack({ ...good, bytes: changed }, keeping)).taken).toBe(false);
  });
});
