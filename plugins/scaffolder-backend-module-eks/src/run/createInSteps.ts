import type { Finding } from '@eks-platform/backstage-plugin-eks-common';
import {
  planLatticeStep,
  waitForLatticeStep,
  type LatticeResource,
  type LatticeStep,
  type ResourcePlan,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from './ActionRun';
import { announceChange } from './announceChange';
import { applyChange } from './applyChange';
import type { Change } from './Change';
import { expectedDurations } from './expectedDurations';
import { refuseConflicts } from './refuseConflicts';
import { refuseFindings } from './refuseFindings';
import { tellPlan } from './tellPlan';
import { waitFor } from './waitFor';

/**
 * Makes resources of VPC Lattice, one after the other, and returns them in this order; none in a dry run.
 *
 * Everything is planned before anything is made: what exists as wanted is left as it is, and what exists and differs ends
 * the run, whichever step it is.
 */
export async function createInSteps(
  run: ActionRun,
  steps: LatticeStep[],
  judge: () => Promise<Finding[]>,
): Promise<LatticeResource[]> {
  const { ctx } = run;
  const planned: Array<{
    step: LatticeStep;
    change: Change;
    plan: ResourcePlan;
  }> = [];
  for (const step of steps) {
    const plan = planLatticeStep(step, await step.describe(ctx.signal));
    const { title, path } = step;
    planned.push({ step, plan, change: { title, path: `lattice/${path}` } });
  }
  refuseConflicts(
    run,
    planned.map(({ change, plan }) => ({ ...change, plan })),
  );
  const missing = planned.filter(({ plan }) => plan.action === 'create');
  if (missing.length > 0) {
    refuseFindings(run, await judge());
    for (const { change, step } of missing) {
      tellPlan(run, change, step.wanted);
    }
  }
  if (ctx.isDryRun) {
    return [];
  }
  const made: LatticeResource[] = [];
  for (const { step, change, plan } of planned) {
    if (plan.action === 'create') {
      ctx.signal?.throwIfAborted();
      await applyChange(run, change, token => step.apply(token, ctx.signal));
    }
    made.push(
      await waitFor(
        run,
        { title: change.title, expected: expectedDurations.lattice },
        options => waitForLatticeStep(run.aws, step, options),
      ),
    );
  }
  if (missing.length > 0) {
    await announceChange(run, planned[planned.length - 1].change);
  }
  return made;
}
