import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Of the integration tests, only the quick ones.
    exclude: ['tests/integration/cells/**'],
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 120_000,
    maxWorkers: 2,
  },
});
