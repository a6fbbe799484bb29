import { run as runTest } from './test.mjs';

export const usage = 'npm run e2e -- [arguments for Playwright]';
export const summary = 'runs the browser tests alone';

/** @param {string[]} args */
export async function run(args) {
  return runTest(['--only', 'e2e', ...args]);
}
