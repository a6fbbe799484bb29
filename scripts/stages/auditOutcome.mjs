import { checkOutcome, NOTHING, testsOutcome } from './outcome.mjs';

/**
 * What an audit came to.
 *
 * | the registry              | exit code | becomes                                        |
 * | ------------------------- | --------- | ---------------------------------------------- |
 * | told advisories           | 0         | one check that passed                          |
 * | told advisories           | not 0     | a failure for each advisory that does not pass |
 * | cannot tell               | 0         | neither: not shown, with the reason            |
 * | – (no report was written) | any       | one failure: the audit itself                  |
 *
 * @param {number} code
 * @param {{ failures: string[], notAsked?: string } | undefined} report
 * @returns {import('./outcome.mjs').Outcome}
 */
export function auditOutcome(code, report) {
  if (report?.notAsked !== undefined) {
    return { ...NOTHING, notShown: [`Audit (not asked: ${report.notAsked})`] };
  }
  const failures = (report?.failures ?? []).map(text => text.split('\n')[0]);
  return failures.length > 0
    ? testsOutcome('Audit', code, {
        ...NOTHING,
        failed: failures.length,
        failures,
      })
    : checkOutcome('Audit', code === 0 && report !== undefined);
}
