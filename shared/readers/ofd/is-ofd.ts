const DIRECTORY_BYTES = 64 * 1024;

/** An OFD is an archive that names its root in the directory at its end. */
export function isOfd(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  return new TextDecoder('latin1').decode(bytes.subarray(-DIRECTORY_BYTES)).includes('OFD.xml');
}
