/**
 * Serves the built check bench on this machine and to nobody else: only files below its folder, and the documents
 * named on the command line. No page of another origin can read from it.
 */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, sep } from 'node:path';

/** A document the page may open: its name and how to read it. */
export interface OpenFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

export interface BenchServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Styles are made at run time by the component library and the page view; everything else comes from this folder. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
    "font-src 'self' data: blob:; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Starts on `port`, or on a free one where that is taken; 0 asks for a free one at once. */
export async function serveBench(folder: string, files: readonly OpenFile[], port: number): Promise<BenchServer> {
  const root = realpathSync(folder);
  const server = createServer((request, response) => {
    try {
      answer(request, response, { root, files });
    } catch {
      refuse(response, 404);
    }
  });
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (port === 0 || (error.code !== 'EADDRINUSE' && error.code !== 'EACCES')) throw error;
    return listen(server, 0);
  });
  return {
    address: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

interface Served {
  readonly root: string;
  readonly files: readonly OpenFile[];
}

function answer(request: IncomingMessage, response: ServerResponse, { root, files }: Served): void {
  if (!isOurs(request)) return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = decodeURIComponent(new URL(request.url ?? '/', `http://${HOST}`).pathname);
  if (path === '/open') {
    const list = files.map(({ name }, n) => ({ n, name: basename(name) }));
    return send(request, response, { type: TYPES['.json'] as string, body: JSON.stringify(list) });
  }
  const numbered = /^\/open\/(\d{1,4})$/.exec(path);
  if (numbered) {
    const file = files[Number(numbered[1])];
    return file ? sendFile(request, response, file) : refuse(response, 404);
  }
  const wanted = realpathSync(join(root, path === '/' ? 'index.html' : path));
  const type = TYPES[extname(wanted).toLowerCase()];
  if (!wanted.startsWith(root + sep) || !type || !statSync(wanted).isFile()) return refuse(response, 404);
  response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Content-Length': statSync(wanted).size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(wanted).pipe(response);
}

/** A name that only resolves to this machine, or a page of another origin, gets nothing. */
function isOurs({ headers, socket }: IncomingMessage): boolean {
  const hosts = [HOST, 'localhost'].map((name) => `${name}:${socket.localPort}`);
  const site = headers['sec-fetch-site'];
  return hosts.includes(headers.host ?? '') && (site === undefined || site === 'same-origin' || site === 'none');
}

function sendFile(request: IncomingMessage, response: ServerResponse, { name, bytes }: OpenFile): void {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(basename(name))}`;
  send(request, response, { type: 'application/octet-stream', body: bytes(), disposition });
}

interface Content {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly disposition?: string;
}

function send({ method }: IncomingMessage, response: ServerResponse, { type, body, disposition }: Content): void {
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    ...(disposition && { 'Content-Disposition': disposition }),
  });
  response.end(method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, status: 403 | 404 | 405): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? '没有这个文件。\n' : '不提供这项服务。\n');
}
