import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface Traffic {
  readonly address: string;
  /** Bytes of each answer since the last call, by path, as they went over the wire without headers. */
  take(): ReadonlyMap<string, number>;
  close(): void;
}

/** Serves a built site as a good host does, with Brotli, and counts what it sends: a browser does not tell what its workers load. */
export async function serveCompressed(siteDir: string): Promise<Traffic> {
  let sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    answer(join(siteDir, decodeURIComponent(path))).then(
      ({ body, headers }) => {
        sent.set(pathname, (sent.get(pathname) ?? 0) + body.length);
        response.writeHead(200, headers).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The site could not be served on this machine.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    take() {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    close: () => server.close(),
  };
}

async function answer(file: string): Promise<{ body: Buffer; headers: Record<string, string> }> {
  const body = await readFile(file);
  const type = types[extname(file)];
  if (type === undefined) return { body, headers: { 'content-type': 'application/octet-stream' } };
  return { body: await compress(body), headers: { 'content-type': type, 'content-encoding': 'br' } };
}
