/**
 * Packs are signed with Ed25519 over their exact bytes. The signature is checked by @noble/ed25519 and not by
 * WebCrypto's own Ed25519, which Chromium has only from 137 on: the browsers of closed intranets are older.
 */
import { verifyAsync } from '@noble/ed25519';

/** Whether `signature` (64 bytes, base64) over `bytes` was made by the owner of `publicKey` (32 bytes, base64). */
export async function isSignedBy(bytes: Uint8Array, signature: string, publicKey: string): Promise<boolean> {
  const signed = fromBase64(signature);
  const key = fromBase64(publicKey);
  if (signed?.length !== 64 || key?.length !== 32) return false;
  try {
    return await verifyAsync(signed, bytes, key);
  } catch {
    // A key that is no point of the curve signs nothing.
    return false;
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of a base64 text, blanks and line ends aside; undefined when it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  const clean = text.replace(/\s+/g, '').replace(/=+$/, '');
  if (clean.length % 4 === 1) return undefined;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of clean) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}
