/** Opens the words of an attachment beside its findings, in the one tab that is for this. */
export function openView(tab: number, at: number, fingerprint = ''): void {
  window.open(`/attachment.html?tab=${tab}&at=${at}#${encodeURIComponent(fingerprint)}`, 'hegao-attachment');
}
