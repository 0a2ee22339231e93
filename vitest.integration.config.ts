import { defineConfig } from 'vitest/config';

// Each cell installs packages and starts programs: no more than two at once, and time for a slow registry.
export default defineConfig({
  test: {
    include: ['tests/integration/**/*.test.ts'],
    testTimeout: 6 * 60_000,
    maxWorkers: 2,
  },
});
