/**
 * A Chromium extension package (CRX3) from a zip and the organisation's own key: Cr24, version 3, a protobuf header with
 * the RSA public key and a signature over it and the zip. The id comes from the key, so that every version keeps it.
 */
import type { KeyObject } from 'node:crypto';
import { createHash, createPublicKey, createSign } from 'node:crypto';

export interface Crx {
  /** Thirty-two letters a–p. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

export function packCrx(zip: Uint8Array, privateKey: KeyObject): Crx {
  const publicKey = publicDer(privateKey);
  const signedData = field(1, idBytes(publicKey));
  // RSA with PKCS #1 v1.5 has no random part: the same zip and key give the same bytes.
  const signature = createSign('sha256')
    .update(Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedData.length), signedData, zip]))
    .sign(privateKey);
  const proof = field(2, Buffer.concat([field(1, publicKey), field(2, signature)]));
  const header = Buffer.concat([proof, field(10000, signedData)]);
  const bytes = Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
  return { id: extensionId(privateKey), bytes: new Uint8Array(bytes) };
}

/** The id Chromium gives an extension of this key. */
export function extensionId(privateKey: KeyObject): string {
  const hex = Buffer.from(idBytes(publicDer(privateKey))).toString('hex');
  return [...hex].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

/** The manifest's `key`: keeps the same id when the folder is loaded unpacked. */
export function manifestKey(privateKey: KeyObject): string {
  return Buffer.from(publicDer(privateKey)).toString('base64');
}

function publicDer(privateKey: KeyObject): Buffer {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
}

function idBytes(publicKey: Uint8Array): Uint8Array {
  return createHash('sha256').update(publicKey).digest().subarray(0, 16);
}

/** A length-delimited protobuf field. */
function field(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  return Buffer.from([...bytes, rest]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
