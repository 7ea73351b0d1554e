/** Bytes as base64 and back, where neither a browser nor Node can be counted on. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    const held = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += letter(held >> 18) + letter(held >> 12);
    text += b === undefined ? '==' : letter(held >> 6) + (c === undefined ? '=' : letter(held));
  }
  return text;
}

const letter = (bits: number): string => ALPHABET.charAt(bits & 63);

/** Letters that are none of base64 are passed over, line ends above all. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let [count, bits, held] = [0, 0, 0];
  for (const each of text) {
    const value = ALPHABET.indexOf(each);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count++] = (held >> bits) & 0xff;
  }
  return bytes.subarray(0, count);
}
