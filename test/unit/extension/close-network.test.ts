import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { NetworkScope } from '../../../extension/background/close-network.ts';
import { closeNetwork } from '../../../extension/background/close-network.ts';

describe('the worker that holds documents', () => {
  it('reaches its own files and no other address, by any way', async () => {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end('own');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const scope: NetworkScope = {
      fetch: globalThis.fetch,
      location: { origin: `http://127.0.0.1:${port}` },
      XMLHttpRequest: class {},
      WebSocket: class {},
    };
    closeNetwork(scope);
    expect(await (await scope.fetch(`http://127.0.0.1:${port}/cmaps/a.bcmap`)).text()).toBe('own');
    await expect(scope.fetch(`http://localhost:${port}/leak`)).rejects.toThrow('nothing leaves');
    await expect(scope.fetch(new Request(`http://localhost:${port}/leak`))).rejects.toThrow('nothing leaves');
    expect([scope['XMLHttpRequest'], scope['WebSocket'], scope['EventSource']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(asked).toEqual(['/cmaps/a.bcmap']);
    server.close();
  });
});
