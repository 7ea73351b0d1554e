/**
 * Shuts the ways to a network in the worker that holds documents. Libraries run in it, too (pdf.js could fetch, were it
 * given an address): here they reach files of the extension's own and nothing else.
 */

/** What a worker has to reach a network with. */
export interface NetworkScope {
  fetch: typeof fetch;
  readonly location: { readonly origin: string };
  [name: string]: unknown;
}

const DOORS = ['XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'importScripts'];

export function closeNetwork(scope: NetworkScope): void {
  const own = scope.fetch.bind(scope);
  scope.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : String(input), scope.location.origin);
    if (address.origin !== scope.location.origin) return Promise.reject(new TypeError('nothing leaves this worker'));
    return own(input, { ...init, credentials: 'omit', redirect: 'error' });
  };
  for (const door of DOORS)
    Object.defineProperty(scope, door, { value: undefined, configurable: false, writable: false });
}
