/**
 * @typedef {object} JestReport what Jest writes with `--json`, as far as it is read here
 * @property {Array<{
 *   name: string,
 *   status: string,
 *   message: string,
 *   assertionResults: Array<{ fullName: string, status: string }>,
 * }>} testResults
 */

/**
 * Reads the outcome out of Jest's JSON report. A test file that could not even be loaded is one failure.
 *
 * @param {JestReport} report
 * @param {(path: string) => string} shorten makes a test file's path fit for reading
 * @returns {import('./outcome.mjs').Outcome}
 */
export function readJestOutcome(report, shorten) {
  let passed = 0;
  const skipped = [];
  const failures = [];
  for (const { name, status, assertionResults } of report.testResults) {
    const file = shorten(name);
    for (const { fullName, status: testStatus } of assertionResults) {
      if (testStatus === 'passed') {
        passed += 1;
      } else if (testStatus === 'failed') {
        failures.push(`${file}: ${fullName}`);
      } else {
        skipped.push(`${file}: ${fullName}`);
      }
    }
    const anyFailed = assertionResults.some(test => test.status === 'failed');
    if (status === 'failed' && !anyFailed) {
      failures.push(`${file} (the file could not be run)`);
    }
  }
  return { passed, failed: failures.length, skipped, failures };
}
