/**
 * @typedef {object} PlaywrightSpec
 * @property {string} title
 * @property {string} file
 * @property {Array<{ status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }>} tests one for each browser
 *
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {PlaywrightSpec[]} [specs]
 * @property {PlaywrightSuite[]} [suites]
 *
 * @typedef {object} PlaywrightReport what Playwright's JSON reporter writes, as far as it is read here
 * @property {PlaywrightSuite[]} suites
 * @property {Array<{ message?: string }>} [errors] outside any test
 */

/**
 * Reads the outcome out of Playwright's JSON report.
 *
 * @param {PlaywrightReport} report
 * @returns {import('./outcome.mjs').Outcome}
 */
export function readPlaywrightOutcome(report) {
  let passed = 0;
  const skipped = [];
  const failures = (report.errors ?? []).map(
    ({ message = 'an error outside any test' }) => message.split('\n')[0],
  );
  for (const { title, file, tests } of report.suites.flatMap(allSpecs)) {
    const name = `${file}: ${title}`;
    for (const { status } of tests) {
      if (status === 'expected') {
        passed += 1;
      } else if (status === 'skipped') {
        skipped.push(name);
      } else {
        failures.push(status === 'flaky' ? `${name} (not every time)` : name);
      }
    }
  }
  return { passed, failed: failures.length, skipped, failures };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function allSpecs({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(allSpecs)];
}
