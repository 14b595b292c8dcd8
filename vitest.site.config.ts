import { defineConfig } from 'vitest/config';

/** The checks that look at the built site; the test command builds it first. */
export default defineConfig({
  test: { include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 },
});
