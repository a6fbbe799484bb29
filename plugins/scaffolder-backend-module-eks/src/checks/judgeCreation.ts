import type { Finding } from '@eks-platform/backstage-plugin-eks-common';
import type { ResourcePlan } from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import { capitalize } from '../run/capitalize';
import type { Creation } from '../run/createResource';
import { showValue } from '../run/showValue';

/**
 * Everything that a creation would find before it makes anything.
 *
 * | what exists | findings |
 * | --- | --- |
 * | nothing | those of preflight |
 * | what is wanted | EXISTS_AS_WANTED, an info: it would be adopted |
 * | something else | EXISTS_AND_DIFFERS for each field, and those of preflight |
 * | something hopeless | EXISTS_UNUSABLE, and those of preflight |
 */
export async function judgeCreation<
  Request extends object,
  Existing,
  Resource extends object,
>(
  run: ActionRun,
  creation: Creation<Request, Existing, Resource>,
): Promise<Finding[]> {
  const wanted = creation.request;
  const plan = creation.plan(wanted, await creation.describe());
  const ofPlan = findingsOfPlan(run, creation.title, plan);
  if (plan.action === 'adopt') {
    return ofPlan;
  }
  const facts = (await creation.gather?.(wanted)) ?? { scope: run.scope };
  const request = creation.complete?.(wanted, facts) ?? wanted;
  return [...ofPlan, ...(creation.judge?.(request, facts) ?? [])];
}

function findingsOfPlan(
  run: ActionRun,
  title: string,
  plan: ResourcePlan,
): Finding[] {
  const exists = `${capitalize(title)} exists already in ${run.place}`;
  switch (plan.action) {
    case 'create':
      return [];
    case 'adopt':
      return [
        {
          severity: 'info',
          code: 'EXISTS_AS_WANTED',
          message: `${exists} as wanted and is ${plan.status}`,
          remedy: 'Nothing to do: it is adopted.',
        },
      ];
    case 'differs':
      return plan.differences.map(({ field, wanted, found }) => ({
        severity: 'error' as const,
        code: 'EXISTS_AND_DIFFERS',
        field,
        message: `${exists}: wanted ${showValue(wanted)}, found ${showValue(
          found,
        )}`,
        remedy:
          'Choose another name to make a new one, or ask for what exists to go on with it.',
      }));
    case 'conflict':
      return [
        {
          severity: 'error',
          code: 'EXISTS_UNUSABLE',
          message: `${exists} and cannot be used, because ${plan.reason}`,
          remedy: 'Choose another name, or try again once it is deleted.',
        },
      ];
    default:
      throw new Error(`No words for plan ${JSON.stringify(plan)}`);
  }
}
