import { defineConfig } from 'vitest/config';

/** The checks that look at the built site; the test command builds it first. */
export default defineConfig({
  // One test reads every page: 100 s for 475 pages on two cores that others keep busy.
  test: { include: ['tests/site/**/*.test.ts'], testTimeout: 600_000 },
});
