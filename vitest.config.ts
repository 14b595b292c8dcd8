import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/site/**', 'node_modules/**'],
    testTimeout: 20_000,
    // Half the time: modules are loaded once for each worker and not for each of 170 files. Vitest’s own choice on two cores is one.
    isolate: false,
    maxWorkers: 2,
  },
});
