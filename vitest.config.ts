import { defineConfig } from 'vitest/config';

const ONE_MINUTE = 60_000;

/**
 * Four projects, run one after the other: `unit` and `quality` in process, `integration` and `e2e` against one built
 * server that `tests/fixtures/start-server.ts` starts for both.
 */
export default defineConfig({
  test: {
    reporters: process.env.ASSAY_TEST_REPORT
      ? ['default', ['json', { outputFile: process.env.ASSAY_TEST_REPORT }]]
      : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'quality',
          include: ['tests/quality/**/*.test.ts'],
          globalSetup: ['tests/fixtures/prepare-index.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: ONE_MINUTE,
          hookTimeout: 2 * ONE_MINUTE,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/fixtures/start-server.ts'],
          sequence: { groupOrder: 2 },
          testTimeout: ONE_MINUTE,
          hookTimeout: 2 * ONE_MINUTE,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/fixtures/start-server.ts'],
          sequence: { groupOrder: 3 },
          fileParallelism: false,
          testTimeout: ONE_MINUTE,
          hookTimeout: 2 * ONE_MINUTE,
        },
      },
    ],
  },
});
