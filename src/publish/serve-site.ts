import { createServer, type Server } from 'node:http';
import { makeSiteHandler } from './make-site-handler.ts';

export interface SiteServer {
  /** Where readers go, base path and closing slash included: `http://127.0.0.1:4321/learning/`. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly siteDir: string;
  /** `''` or `/learning`. */
  readonly basePath: string;
  /** First port to try; the next free one is taken. 0 leaves the choice to the system. */
  readonly port: number;
}

/** Only this machine can reach it: what is served may be a draft that nobody has signed off. */
const host = '127.0.0.1';
const portsToTry = 100;

/**
 * Serves a built site on this machine until `close` is called.
 * @throws Error when none of the hundred ports from `port` on is free
 */
export async function serveSite({ siteDir, basePath, port }: ServeOptions): Promise<SiteServer> {
  const server = createServer(makeSiteHandler(siteDir, basePath));
  const taken = await listenOnFreePort(server, port);
  return {
    address: `http://${host}:${taken}${basePath}/`,
    port: taken,
    close: () => closeServer(server),
  };
}

async function listenOnFreePort(server: Server, first: number): Promise<number> {
  const last = Math.min(first + portsToTry - 1, 65_535);
  for (let port = first; port <= last; port += 1) {
    const taken = await listen(server, port);
    if (taken !== null) return taken;
  }
  throw new Error(`No port from ${first} to ${last} is free on this machine. Choose another with --port.`);
}

/** The port it listens on, or null where another program has it. */
function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error);
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
