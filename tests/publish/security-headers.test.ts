import { expect, test } from 'vitest';
import { makeHeadersFile } from '../../src/publish/headers-file.ts';
import { metaContentSecurityPolicy, securityHeaders } from '../../src/publish/security-headers.ts';

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

test('a page may load only what the site itself serves', () => {
  expect(securityHeaders['Content-Security-Policy']).toBe(`${policy}; frame-ancestors 'none'`);
});

test('the policy for a meta element leaves out what browsers ignore there', () => {
  expect(metaContentSecurityPolicy).toBe(policy);
});

test('the file for hosts sends every header on every address', () => {
  const [forAll] = makeHeadersFile('/learning').split('\n\n');
  expect(forAll?.split('\n')).toEqual([
    '/*',
    ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
  ]);
});

test('files named after their content may be kept for a year, under the base path', () => {
  expect(makeHeadersFile('/learning')).toContain(
    '\n/learning/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  );
});
