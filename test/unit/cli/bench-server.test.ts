/** The bench is served to this machine's own pages and to nothing else. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BenchServer } from '../../../shared/cli/bench-server.ts';
import { serveBench } from '../../../shared/cli/bench-server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let home = '';
let bench: BenchServer;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'hegao-bench-'));
  mkdirSync(join(home, 'bench/assets'), { recursive: true });
  writeFileSync(join(home, 'secret.txt'), 'outside');
  writeFileSync(join(home, 'bench/index.html'), '<!doctype html><title>核稿台</title>');
  writeFileSync(join(home, 'bench/assets/main.js'), 'export {};');
  writeFileSync(join(home, 'bench/.env'), 'KEY=1');
  symlinkSync(join(home, 'secret.txt'), join(home, 'bench/link.txt'));
  bench = await serveBench(
    join(home, 'bench'),
    [{ name: '/some/where/关于防汛的通知.docx', bytes: () => new Uint8Array([80, 75, 3, 4]) }],
    0,
  );
});
afterAll(async () => {
  await bench.close();
  rmSync(home, { recursive: true });
});

/** Sends the path as it is written: `fetch` would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = new URL(bench.address);
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers } },
      (response) => {
        let body = '';
        response.setEncoding('latin1').on('data', (piece: string) => (body += piece));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('the bench server', () => {
  it('listens on the loopback address only', () => {
    expect(bench.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?open=0', 'text/html; charset=utf-8'],
    ['/assets/main.js', 'text/javascript; charset=utf-8'],
  ])('serves %s as %s, under a strict policy', async (path, type) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/link.txt',
    '/.env',
    '/assets',
    '/absent.js',
    '/%00',
    '/%zz',
    '/open/1',
    '/open/99999',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('outside');
  });

  it.each([
    ['a name that resolves to this machine', { host: 'evil.example:80' }, 'GET', 403],
    ['a page of another origin', { 'sec-fetch-site': 'cross-site' }, 'GET', 403],
    ['a page of a neighbouring port', { 'sec-fetch-site': 'same-site' }, 'GET', 403],
    ['a request that would write', {}, 'POST', 405],
  ])('refuses %s', async (_, headers, method, status) => {
    expect((await ask('/open/0', headers as Record<string, string>, method)).status).toBe(status);
  });

  it('lists the documents of the command line and hands them over', async () => {
    const list = await ask('/open');
    expect(JSON.parse(Buffer.from(list.body, 'latin1').toString('utf8'))).toEqual([
      { n: 0, name: '关于防汛的通知.docx' },
    ]);
    const { body, headers } = await ask('/open/0', { 'sec-fetch-site': 'same-origin' });
    expect(body).toBe('PK\u0003\u0004');
    expect(headers['content-disposition']).toContain(encodeURIComponent('关于防汛的通知.docx'));
  });

  it('takes a free port where the wanted one is busy', async () => {
    const wanted = Number(new URL(bench.address).port);
    const other = await serveBench(join(home, 'bench'), [], wanted);
    expect(Number(new URL(other.address).port)).not.toBe(wanted);
    await other.close();
  });
});
