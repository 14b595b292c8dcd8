import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import serveStatic from 'serve-static';
import { isOwnHost } from './is-own-host.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * A new site takes the place of the old one in two renames. Measured, they are 0.1 ms apart, on a busy machine up to 6 ms;
 * what is missing is looked up a second time after as many milliseconds as this.
 */
const switchTime = 50;

/**
 * Answers requests for a built site as a static host should: the security headers on every answer, a missing slash
 * after a folder added (the question after `?` kept), and the site's own page for what is not there. Only who asks for this
 * machine by its own name is answered.
 * Files are looked up at each request, so a new build shows without a restart.
 */
export function makeSiteHandler(siteDir: string, basePath: string): RequestListener {
  const files = serveStatic(siteDir, { dotfiles: 'ignore', fallthrough: false });
  return (request, response) => {
    resetHeaders(response);
    if (!isOwnHost(request.headers.host)) return refuseHost(response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    const asked = request.url ?? '/';
    const { path, query } = splitAddress(asked);
    const sendNotFound = () => sendNotFoundPage(siteDir, request, response);
    if (basePath !== '' && (path === '/' || path === basePath)) return redirect(response, `${basePath}/${query}`);
    if (!path.startsWith(`${basePath}/`)) return sendNotFound();
    // serve-static builds its redirects from originalUrl and looks files up by url.
    Object.assign(request, { originalUrl: asked, url: asked.slice(basePath.length) });
    const lookUp = (whenMissing: () => void) => {
      resetHeaders(response);
      // A file that vanished half-way: the browser must not take the half for a whole.
      files(request, response, (error: unknown) => {
        if (response.headersSent) response.destroy();
        else if (isRangeError(error)) response.writeHead(416).end();
        else whenMissing();
      });
    };
    lookUp(() => setTimeout(() => lookUp(sendNotFound), switchTime));
  };
}

/** Leaves the security headers and nothing else: the length of a file that has just vanished would cut the next answer off. */
function resetHeaders(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
}

function splitAddress(address: string): { path: string; query: string } {
  const at = address.indexOf('?');
  return at === -1 ? { path: address, query: '' } : { path: address.slice(0, at), query: address.slice(at) };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end();
}

/** The server writes into `Content-Range` how long the file is, before it says so. */
function isRangeError(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && error.statusCode === 416;
}

function refuseHost(response: ServerResponse): void {
  response.writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('This site is shown on one machine only. Open it there at 127.0.0.1 or localhost.\n');
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

async function sendNotFoundPage(siteDir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  resetHeaders(response);
  const page = await readFile(join(siteDir, '404.html'), 'utf8').catch(() => 'This page does not exist.\n');
  const type = page.startsWith('<') ? 'text/html' : 'text/plain';
  response.writeHead(404, { 'Content-Type': `${type}; charset=utf-8` });
  response.end(request.method === 'HEAD' ? undefined : page);
}
