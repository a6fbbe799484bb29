/**
 * What came of tests, or of a check that counts as one.
 *
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped the skipped tests by name
 * @property {string[]} failures the failed tests by name
 * @property {string[]} [notShown] what could be neither shown nor refuted here, and why
 */

/** @type {Readonly<Outcome>} */
export const NOTHING = { passed: 0, failed: 0, skipped: [], failures: [] };

/**
 * The outcome of a program that knows only success and failure.
 *
 * @param {string} name
 * @param {boolean} succeeded
 * @returns {Outcome}
 */
export function checkOutcome(name, succeeded) {
  return succeeded
    ? { ...NOTHING, passed: 1 }
    : { ...NOTHING, failed: 1, failures: [name] };
}

/**
 * Tests that ran, judged together with their runner's exit code: a runner that failed without a failed test (it crashed, or
 * found no test) is a failure of its own.
 *
 * | exit code | tests                      | outcome                      |
 * | --------- | -------------------------- | ---------------------------- |
 * | 0         | some passed                | as counted                   |
 * | 0         | none at all                | one failure: nothing was run |
 * | not 0     | some failed                | as counted                   |
 * | not 0     | none failed, or no results | one failure more: the runner |
 *
 * @param {string} name of the runner
 * @param {number} code
 * @param {Outcome | undefined} counted undefined when the runner left no results
 * @returns {Outcome}
 */
export function testsOutcome(name, code, counted = NOTHING) {
  const { passed, failed, skipped, failures } = counted;
  if (code !== 0 && failed === 0) {
    return {
      ...counted,
      failed: 1,
      failures: [`${name} (its runner ended with exit code ${code})`],
    };
  }
  if (code === 0 && passed + failed + skipped.length === 0) {
    return {
      ...counted,
      failed: 1,
      failures: [...failures, `${name} (no test was run)`],
    };
  }
  return counted;
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {Outcome}
 */
export function addOutcomes(outcomes) {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
    failures: outcomes.flatMap(({ failures }) => failures),
    notShown: outcomes.flatMap(({ notShown = [] }) => notShown),
  };
}

/**
 * The line that ends `npm test`.
 *
 * @param {Outcome} total
 */
export function closingLine({ passed, failed, skipped }) {
  const rest = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failed} failed${rest}`;
}
