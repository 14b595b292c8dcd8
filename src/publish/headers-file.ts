import { securityHeaders } from './security-headers.ts';

/**
 * Text of a `_headers` file, which hosts such as Netlify and Cloudflare Pages read from the top folder of a site:
 * the security headers for every address, and a long life for files whose names change with what is in them.
 * @param basePath path of the site on its host without a slash at the end: `''` or `/learning`
 */
export function makeHeadersFile(basePath: string): string {
  return [
    '/*',
    ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
    '',
    `${basePath}/_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
