/** The archives of the kit: a crx as Chromium reads it, a 7z as 7-Zip reads it, a zip the same on every run. */
import { createHash, createPublicKey, createVerify, generateKeyPairSync } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { extensionId, packCrx } from '../../../shared/cli/kit/crx.ts';
import type { KitFiles } from '../../../shared/cli/kit/files.ts';
import { sumsOf, textFile, windowsFile, zipOf } from '../../../shared/cli/kit/files.ts';
import { sevenZip } from '../../../shared/cli/kit/seven-zip.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const files: KitFiles = new Map([
  ['b/说明.txt', textFile('核稿')],
  ['a.txt', textFile('x'.repeat(20_000))],
]);

it('crx: magic, version, an id from the key, a signature that holds over header and zip', () => {
  const zip = zipOf(files);
  const { id, bytes } = packCrx(zip, privateKey);
  const crx = Buffer.from(bytes);
  expect(crx.subarray(0, 4).toString()).toBe('Cr24');
  expect(crx.readUInt32LE(4)).toBe(3);
  const header = crx.subarray(12, 12 + crx.readUInt32LE(8));
  expect(crx.subarray(12 + header.length).equals(Buffer.from(zip))).toBe(true);
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const digest = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  expect(id).toBe([...digest].map((digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]).join(''));
  expect(id).toBe(extensionId(privateKey));
  // The signature is the 256 bytes before the signed header data (a tag of three bytes, its length, eighteen bytes).
  const signedData = header.subarray(header.length - 18);
  const signature = header.subarray(header.length - 22 - 256, header.length - 22);
  const length = Buffer.from([18, 0, 0, 0]);
  const verify = createVerify('sha256').update(
    Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedData, zip]),
  );
  expect(verify.verify(createPublicKey(privateKey), signature)).toBe(true);
});

it('the same files make the same bytes, whatever order they came in', () => {
  const turned: KitFiles = new Map([...files].reverse());
  expect(zipOf(turned)).toEqual(zipOf(files));
  expect(sevenZip(turned)).toEqual(sevenZip(files));
  expect(packCrx(zipOf(turned), privateKey)).toEqual(packCrx(zipOf(files), privateKey));
  expect(sumsOf(turned)).toBe(sumsOf(files));
});

it('zip: names and contents come back', () => {
  expect(new Map(Object.entries(unzipSync(zipOf(files))))).toEqual(new Map([...files].sort()));
});

it('windows files carry a mark and CR LF', () => {
  expect(Buffer.from(windowsFile('一\n二\n')).toString('utf16le')).toBe('\ufeff一\r\n二\r\n');
});
