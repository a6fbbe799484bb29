import { defineConfig } from '@playwright/test';

const RESULTS = '../e2e-results';

export default defineConfig({
  testDir: 'stories',
  outputDir: `${RESULTS}/artifacts`,
  globalSetup: './globalSetup',
  // One stack and one browser are what two cores carry.
  workers: 1,
  // A story that only passes the second time is broken.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [
    ['list'],
    [
      'json',
      {
        outputFile:
          process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? `${RESULTS}/results.json`,
      },
    ],
  ],
  use: {
    viewport: { width: 1400, height: 900 },
    screenshot: 'on',
    trace: 'retain-on-failure',
    video: 'off',
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
  },
});
