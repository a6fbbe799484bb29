import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  describeFinding,
  type Finding,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  preflightChecks,
  type PreflightCheck,
} from '../checks/preflightChecks';
import { preflightInput } from '../inputs/preflightInput';
import { preflightOutput } from '../outputs/preflightOutput';
import { giveOutputs } from '../report/giveOutputs';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun, type ActionRun } from '../run/ActionRun';
import { parseInput } from '../run/parseInput';
import { examples } from './eksPreflightCheck.examples';

const ACTION_ID = 'eks:preflight:check';
const SEVERITIES: Finding['severity'][] = ['error', 'warning', 'info'];

/**
 * Checks what another action would make, and makes nothing: all findings at once.
 *
 * @public
 */
export function createEksPreflightCheckAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Checks the input of an action that makes something in EKS, IAM or App Mesh against what AWS has, and makes nothing: all findings at once',
    examples,
    supportsDryRun: true,
    schema: { input: preflightInput, output: preflightOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, preflightInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const { accountId, region, kind, request, failOnError } = input;
      const check: PreflightCheck = preflightChecks[kind];
      const found = await acceptInput(() =>
        check(run, { ...request, accountId, region }),
      );
      const findings = SEVERITIES.flatMap(severity =>
        found.filter(finding => finding.severity === severity),
      );
      const errors = findings.filter(({ severity }) => severity === 'error');
      tell(run, findings);
      giveOutputs(ctx, {
        passed: errors.length === 0,
        errorCount: errors.length,
        warningCount: findings.filter(({ severity }) => severity === 'warning')
          .length,
        findings,
      });
      if (errors.length > 0 && failOnError) {
        throw new InputError(
          `${ACTION_ID} finds ${
            errors.length === 1 ? 'one error' : `${errors.length} errors`
          } in ${run.place}:\n${errors
            .map(
              (finding, index) => `  ${index + 1}. ${describeFinding(finding)}`,
            )
            .join('\n')}`,
        );
      }
    },
  });
}

/** An input that the action would not take is a finding too. */
async function acceptInput(
  check: () => Promise<Finding[]>,
): Promise<Finding[]> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof InputError) {
      return [
        {
          severity: 'error',
          code: 'INPUT_NOT_ACCEPTED',
          field: 'request',
          message: error.message,
          remedy: 'Correct the input.',
        },
      ];
    }
    throw error;
  }
}

function tell({ ctx, place }: ActionRun, findings: Finding[]): void {
  const { logger } = ctx;
  const levels = { error: 'error', warning: 'warn', info: 'info' } as const;
  for (const finding of findings) {
    logger[levels[finding.severity]](
      `${finding.severity}: ${describeFinding(finding)}`,
    );
  }
  if (findings.length === 0) {
    logger.info(`Nothing to find fault with in ${place}`);
  }
}
