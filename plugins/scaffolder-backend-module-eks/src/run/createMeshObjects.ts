import {
  runPreflight,
  type MeshObject,
  type VirtualServiceRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyMeshStep,
  gatherVirtualServiceFacts,
  listMeshSteps,
  planMeshStep,
  readMeshObject,
  waitForMeshStep,
  type MeshStep,
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

interface PlannedStep {
  step: MeshStep;
  plan: ResourcePlan;
  change: Change;
}

/**
 * Makes a virtual service and what it needs, one object after the other, and returns the service; undefined in a dry run.
 *
 * Everything is planned before anything is made: preflight speaks when an object is to be created, and an object that
 * exists and differs ends the run, whichever of them it is.
 */
export async function createMeshObjects(
  run: ActionRun,
  request: VirtualServiceRequest,
): Promise<MeshObject | undefined> {
  const { aws, ctx } = run;
  const { signal } = ctx;
  const planned = await planSteps(run, request);
  refuseConflicts(
    run,
    planned.map(({ change, plan }) => ({ ...change, plan })),
  );
  const missing = planned.filter(({ plan }) => plan.action === 'create');
  if (missing.length > 0) {
    const facts = await gatherVirtualServiceFacts(aws, request, { signal });
    refuseFindings(run, runPreflight(request, facts));
    for (const { change, step } of missing) {
      tellPlan(run, change, step.spec);
    }
  }
  if (ctx.isDryRun) {
    return undefined;
  }
  let last: MeshObject | undefined;
  for (const item of planned) {
    last = await makeStep(run, request, item);
  }
  if (missing.length > 0) {
    await announceChange(run, planned[planned.length - 1].change);
  }
  return last;
}

async function planSteps(
  run: ActionRun,
  request: VirtualServiceRequest,
): Promise<PlannedStep[]> {
  const { meshName } = request;
  return Promise.all(
    listMeshSteps(request).map(async step => {
      const { type, name, title } = step;
      const parentName = step.type === 'route' ? step.parentName : undefined;
      const existing = await readMeshObject(
        run.aws,
        { meshName, type, name, parentName },
        { signal: run.ctx.signal },
      );
      const path = ['mesh', meshName, parentName, type, name];
      return {
        step,
        plan: planMeshStep(step, existing),
        change: {
          title: `${title} of mesh '${meshName}'`,
          path: path.filter(Boolean).join('/'),
        },
      };
    }),
  );
}

async function makeStep(
  run: ActionRun,
  request: VirtualServiceRequest,
  { step, plan, change }: PlannedStep,
): Promise<MeshObject> {
  const { aws, ctx } = run;
  const { meshName, tags } = request;
  if (plan.action === 'create') {
    ctx.signal?.throwIfAborted();
    await applyChange(run, change, clientRequestToken =>
      applyMeshStep(aws, step, {
        meshName,
        tags,
        clientRequestToken,
        signal: ctx.signal,
      }),
    );
  }
  return waitFor(
    run,
    { title: change.title, expected: expectedDurations.meshObject },
    options => waitForMeshStep(aws, step, { ...options, meshName }),
  );
}
