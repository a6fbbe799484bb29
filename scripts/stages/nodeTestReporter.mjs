/**
 * A reporter for Node's own test runner that writes one JSON line for each test, and none for the suites around them.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} source
 */
export default async function* nodeTestReporter(source) {
  for await (const { type, data } of source) {
    const ended = type === 'test:pass' || type === 'test:fail';
    if (!ended || data.details?.type === 'suite') {
      continue;
    }
    const skipped = data.skip !== undefined || data.todo !== undefined;
    const result = type === 'test:pass' ? 'passed' : 'failed';
    const line = { name: data.name, status: skipped ? 'skipped' : result };
    yield `${JSON.stringify(line)}\n`;
  }
}

/**
 * Reads the outcome out of what the reporter wrote.
 *
 * @param {string} text
 * @returns {import('./outcome.mjs').Outcome}
 */
export function readNodeTestOutcome(text) {
  const tests = text
    .split('\n')
    .filter(line => line !== '')
    .map(
      line =>
        /** @type {{ name: string, status: string }} */ (JSON.parse(line)),
    );
  /** @param {string} status */
  const named = status =>
    tests.filter(test => test.status === status).map(test => test.name);
  const failures = named('failed');
  return {
    passed: named('passed').length,
    failed: failures.length,
    skipped: named('skipped'),
    failures,
  };
}
