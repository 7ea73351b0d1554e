/**
 * The background's own way to the network, for attachments and rule packs. Kept here because the network is shut in the
 * service worker once the rules are read into it (own-judge.ts).
 */
export const fetchOutside: typeof fetch = fetch.bind(globalThis);
