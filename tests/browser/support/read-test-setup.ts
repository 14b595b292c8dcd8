import { z } from 'zod';

const browserSchema = z.object({
  executablePath: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});

/**
 * What `npm test` hands to the browser tests: the address of the built site, base path and closing slash included, and
 * how to start the browser that it found. Empty where the tests were started in another way.
 */
export function readTestSetup() {
  const { executablePath, env } = browserSchema.parse(JSON.parse(process.env['THROUGHLINE_BROWSER'] ?? '{}'));
  return {
    siteUrl: process.env['THROUGHLINE_SITE_URL'] ?? '',
    launchOptions: { ...(executablePath && { executablePath }), ...(env && { env }) },
  };
}
