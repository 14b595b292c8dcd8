const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/**
 * True when a request names this machine in its `Host` header, with any port or none. A page on the web can make its own
 * name lead to 127.0.0.1 and then read what is served there, drafts included; its requests carry that name.
 */
export function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && ownHost.test(host);
}
