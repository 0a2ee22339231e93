import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Of the integration tests, only the quick ones.
    exclude: ['tests/integration/cells/**'],
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 120_000,
    maxWorkers: 2,
    // Tests keep nothing between files, and loading ESLint anew for each of them took most of the time.
    isolate: false,
  },
});
