import { defineConfig } from 'vitest/config';

// The tests that `npm run mutate` asks: those of one layer.
export default defineConfig({
  test: {
    include: [`tests/${process.env['MUTATED_LAYER'] ?? '*'}/**/*.test.ts`],
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 30_000,
  },
});
