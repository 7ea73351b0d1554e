/** Saves a file from a surface of ours, as a download of its own making: nothing is fetched. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file that came as base64 from the rules worker. */
export function saveBase64(name: string, base64: string, type: string): void {
  saveBlob(name, new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type }));
}

export function saveDocx(name: string, base64: string): void {
  saveBase64(name, base64, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
}
