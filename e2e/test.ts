import { test as base } from '@playwright/test';
import { inRepository } from '../scripts/repository.mjs';
import { findBrowser } from './browser/findBrowser';
import type { AppName } from './stack/buildApp';
import { Stack } from './stack/Stack';

const STACK_WITHIN_MS = 600_000;

interface WorkerOptions {
  /** The app that the backend serves. */
  app: AppName;
  /** How many times as fast as on AWS the clusters of the stack live; at 60, one takes nine seconds. */
  sandboxSpeed: number;
}

interface WorkerFixtures extends WorkerOptions {
  /** The product, running beside a sandbox of its own. The stories of one worker share it. */
  stack: Stack;
}

/**
 * Playwright's `test` with the product running. Names that a story makes should be its own, since stories share the stack.
 */
export const test = base.extend<object, WorkerFixtures>({
  app: ['app', { scope: 'worker', option: true }],
  sandboxSpeed: [60, { scope: 'worker', option: true }],

  launchOptions: [
    async ({}, use) => {
      const { executablePath, args, env } = await findBrowser();
      await use({
        executablePath,
        args,
        env: { ...(process.env as Record<string, string>), ...env },
      });
    },
    { scope: 'worker' },
  ],

  stack: [
    async ({ app, sandboxSpeed }, use, { workerIndex }) => {
      const stack = await Stack.start({
        app,
        sandboxSpeed,
        logFile: inRepository(`e2e-results/stack-${workerIndex}.log`),
      });
      await use(stack);
      await stack.stop();
    },
    { scope: 'worker', timeout: STACK_WITHIN_MS },
  ],

  baseURL: async ({ stack }, use) => use(stack.url),
});

export { expect } from '@playwright/test';
