import { rename } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { securityHeaders } from '../../src/publish/security-headers.ts';
import { serveSite } from '../../src/publish/serve-site.ts';
import { switchSite } from '../../src/publish/switch-site.ts';
import { makeTempDir } from '../support/make-temp-dir.ts';
import { writeSite } from '../support/write-site.ts';

const files = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Not here</h1>',
  'themes/neglect/index.html': '<h1>Neglect</h1>',
  'main.css': 'p {}',
};

async function serve(basePath = '', port = 0) {
  const siteDir = join(await makeTempDir(), 'dist');
  await writeSite(siteDir, files, basePath);
  const server = await serveSite({ siteDir, basePath, port });
  onTestFinished(() => server.close());
  return { ...server, siteDir, origin: `http://127.0.0.1:${server.port}` };
}

const get = (address: string) => fetch(address, { redirect: 'manual' });

/** `fetch` tidies a path before it asks; an attacker does not. */
function getRaw(port: number, path: string, headers = {}): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, async (response) => {
      let text = '';
      for await (const part of response) text += part;
      resolve({ status: response.statusCode, text });
    })
      .once('error', reject)
      .end();
  });
}

describe('every answer carries the security headers', () => {
  test.each(['/', '/main.css', '/themes/neglect/', '/nowhere/'])('%s', async (path) => {
    const { origin } = await serve();
    const { headers } = await get(origin + path);
    expect(Object.fromEntries(Object.keys(securityHeaders).map((name) => [name, headers.get(name)]))).toEqual(
      securityHeaders,
    );
  });

  test('a redirect too, with a policy that allows nothing', async () => {
    const { origin } = await serve();
    const { headers } = await get(`${origin}/themes/neglect`);
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'");
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
  });
});

describe('pages', () => {
  test('are served with their type', async () => {
    const { origin } = await serve();
    const answer = await get(`${origin}/themes/neglect/`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<h1>Neglect</h1>');
  });

  test('that are missing get the page 404.html with status 404', async () => {
    const { origin } = await serve();
    const answer = await get(`${origin}/nowhere/`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<h1>Not here</h1>');
  });

  test('without their closing slash are redirected, and the question is kept', async () => {
    const { origin } = await serve();
    const answer = await get(`${origin}/themes/neglect?q=baby%20sleep`);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('Location')).toBe('/themes/neglect/?q=baby%20sleep');
  });

  test('of a new build show without a restart', async () => {
    const { origin, siteDir } = await serve();
    await writeSite(siteDir, { 'new/index.html': 'new' });
    expect(await (await get(`${origin}/new/`)).text()).toBe('new');
  });

  test('cannot be changed', async () => {
    const { origin } = await serve();
    const answer = await fetch(origin, { method: 'POST', body: 'x' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe('GET, HEAD');
  });
});

describe('while a new site takes the place of the old one', () => {
  test('a page that is asked for between the two renames is found', async () => {
    const { origin, siteDir } = await serve();
    await rename(siteDir, `${siteDir}-aside`);
    const answer = get(`${origin}/themes/neglect/`);
    await setTimeout(10);
    await rename(`${siteDir}-aside`, siteDir);
    expect((await answer).status).toBe(200);
  });

  test('every page is answered in full', async () => {
    const { origin, siteDir } = await serve();
    const answers = new Set<string>();
    const stop = new AbortController();
    const readers = ['/', '/themes/neglect/', '/main.css'].map(async (path) => {
      while (!stop.signal.aborted) {
        const answer = await get(origin + path);
        answers.add(`${path} ${answer.status} ${await answer.text()}`);
      }
    });
    for (let time = 0; time < 20; time += 1) {
      await writeSite(`${siteDir}-new`, files);
      await switchSite(`${siteDir}-new`, siteDir);
      await setTimeout(60);
    }
    stop.abort();
    await Promise.all(readers);
    expect([...answers].sort()).toEqual([
      '/ 200 <h1>Home</h1>',
      '/main.css 200 p {}',
      '/themes/neglect/ 200 <h1>Neglect</h1>',
    ]);
  });
});

describe('nothing outside the site is served', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/themes/..%5c..%5c..%5csecret.txt',
    '/.throughline-site.json',
    '/%00',
    '/%',
  ])('%s', async (path) => {
    const { port, siteDir } = await serve();
    await writeSite(join(siteDir, '..'), { 'secret.txt': 'secret' });
    const { status, text } = await getRaw(port, path);
    expect(status).toBe(404);
    expect(text).toBe('<h1>Not here</h1>');
  });

  test('and no redirect leads to another host', async () => {
    const { port, siteDir } = await serve();
    await writeSite(siteDir, { 'example.org/index.html': 'a page of ours with a strange name' });
    const answer = await get(`http://127.0.0.1:${port}//example.org`);
    expect(answer.headers.get('Location')).toBe('/example.org/');
  });
});

describe('only this machine is answered', () => {
  test.each(['localhost', 'LOCALHOST:4321', '127.0.0.1', '127.0.0.1:80', '[::1]', '[::1]:4321'])('%s', async (Host) => {
    const { port } = await serve();
    expect(await getRaw(port, '/', { Host })).toEqual({ status: 200, text: '<h1>Home</h1>' });
  });

  test.each([
    'learning.example.org',
    'localhost.example.org',
    '127.0.0.1.example.org:4321',
    '192.168.0.7:4321',
    'localhost:x',
  ])('not who asks for “%s”', async (Host) => {
    const { port } = await serve();
    expect(await getRaw(port, '/', { Host })).toEqual({
      status: 421,
      text: 'This site is shown on one machine only. Open it there at 127.0.0.1 or localhost.\n',
    });
  });
});

describe('a part of a file', () => {
  test('is sent when it is there', async () => {
    const { origin } = await serve();
    const answer = await fetch(`${origin}/main.css`, { headers: { Range: 'bytes=0-0' } });
    expect({ status: answer.status, text: await answer.text() }).toEqual({ status: 206, text: 'p' });
  });

  test('that lies behind its end is refused, and the length of the file named', async () => {
    const { origin } = await serve();
    const answer = await fetch(`${origin}/main.css`, { headers: { Range: 'bytes=400-' } });
    expect({ status: answer.status, text: await answer.text() }).toEqual({ status: 416, text: '' });
    expect(answer.headers.get('Content-Range')).toBe('bytes */4');
    expect(answer.headers.get('Content-Security-Policy')).toBe(securityHeaders['Content-Security-Policy']);
  });
});

describe('a base path', () => {
  test('stands before every page', async () => {
    const { origin, address } = await serve('/learning');
    expect(address).toBe(`${origin}/learning/`);
    expect(await (await get(address)).text()).toBe('<h1>Home</h1>');
    expect((await get(`${origin}/themes/neglect/`)).status).toBe(404);
    expect((await get(`${origin}/learning-more/`)).status).toBe(404);
  });

  test.each([
    ['/', '/learning/'],
    ['/learning', '/learning/'],
    ['/?q=neglect', '/learning/?q=neglect'],
    ['/learning/themes/neglect?q=1', '/learning/themes/neglect/?q=1'],
  ])('%s leads to %s', async (path, location) => {
    const { origin } = await serve('/learning');
    expect((await get(origin + path)).headers.get('Location')).toBe(location);
  });
});

describe('the port', () => {
  test('is the next free one when another program has it', async () => {
    const first = await serve();
    const second = await serve('', first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect((await get(second.origin)).status).toBe(200);
  });

  test('is closed when the server is', async () => {
    const { origin, close } = await serve();
    await close();
    await expect(get(origin)).rejects.toThrow();
  });
});
