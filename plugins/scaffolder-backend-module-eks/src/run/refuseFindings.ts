import { InputError } from '@backstage/errors';
import {
  describeFinding,
  type Finding,
} from '@eks-platform/backstage-plugin-eks-common';
import type { ActionRun } from './ActionRun';
import type { ChangeKind } from './Change';
import { changeWords } from './changeWords';

/** In a dry run of a whole template nothing that an earlier step makes is there yet. */
const MADE_BY_EARLIER_STEPS = [
  'CLUSTER_NOT_FOUND',
  'OIDC_PROVIDER_MISSING',
  'PRINCIPAL_NOT_FOUND',
  'ROLE_NOT_FOUND',
  'SERVICE_NETWORK_NOT_FOUND',
];

/**
 * Tells the findings of preflight: warnings in the log, errors all at once.
 *
 * @throws InputError listing every error, before anything is created, changed or deleted.
 */
export function refuseFindings(
  run: ActionRun,
  findings: Finding[],
  kind: ChangeKind = 'creation',
): void {
  const { logger } = run.ctx;
  const { done } = changeWords[kind];
  const errors = findings.filter(finding => isError(run, finding));
  for (const finding of findings) {
    if (!errors.includes(finding)) {
      logger[finding.severity === 'info' ? 'info' : 'warn'](
        `To consider: ${describeFinding(finding)}`,
      );
    }
  }
  if (errors.length === 0) {
    return;
  }
  const lines = errors.map(
    (finding, index) => `  ${index + 1}. ${describeFinding(finding)}`,
  );
  throw new InputError(
    `${run.actionId} is refused before anything is ${done} in ${run.place}, ${
      errors.length === 1 ? 'for one reason' : `for ${errors.length} reasons`
    }:\n${lines.join('\n')}`,
  );
}

function isError(run: ActionRun, finding: Finding): boolean {
  return (
    finding.severity === 'error' &&
    !(run.ctx.isDryRun && MADE_BY_EARLIER_STEPS.includes(finding.code))
  );
}
