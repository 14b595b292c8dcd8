/**
 * What a page may load: this site's own files and nothing else. `wasm-unsafe-eval` lets the search start (Pagefind is
 * WebAssembly; without it search stops without a word), `worker-src` lets it run beside the page.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
} as const;

/** A browser ignores this directive in a `<meta>` and writes a warning for it: https://www.w3.org/TR/CSP3/#meta-element */
const headerOnlyDirectives: ReadonlySet<string> = new Set(['frame-ancestors']);

/**
 * Headers that every answer of the site carries, by name. No referrer is sent, so that a reader who follows a link out of a
 * page about abuse does not tell the other site where they came from.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyToText(Object.entries(policy)),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
};

/** The same policy for `<meta http-equiv="Content-Security-Policy" content="…">`, for hosts that send no headers. */
export const metaContentSecurityPolicy: string = policyToText(
  Object.entries(policy).filter(([directive]) => !headerOnlyDirectives.has(directive)),
);

function policyToText(directives: readonly (readonly [string, string])[]): string {
  return directives.map(([directive, sources]) => `${directive} ${sources}`).join('; ');
}
