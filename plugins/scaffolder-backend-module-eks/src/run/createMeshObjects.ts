import {
  describeAppMeshEnd,
  describeMeshObject,
  runPreflight,
  type MeshObjectsRequest,
  type WantedMeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyMeshObject,
  describeExistingMeshObject,
  gatherMeshObjectFacts,
  planMeshObject,
  waitForMeshObject,
  type ExistingMeshObject,
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

interface PlannedObject {
  object: WantedMeshObject;
  plan: ResourcePlan;
  change: Change;
}

/**
 * Makes objects of an App Mesh mesh, one after the other, and returns them in this order; none in a dry run.
 *
 * Everything is planned before anything is made: preflight speaks when an object is to be created, and an object that
 * exists and differs ends the run, whichever of them it is.
 */
export async function createMeshObjects(
  run: ActionRun,
  request: MeshObjectsRequest,
): Promise<ExistingMeshObject[]> {
  const { aws, ctx } = run;
  const { signal } = ctx;
  ctx.logger.warn(describeAppMeshEnd(request.meshName));
  const planned = await planObjects(run, request);
  refuseConflicts(
    run,
    planned.map(({ change, plan }) => ({ ...change, plan })),
  );
  const missing = planned.filter(({ plan }) => plan.action === 'create');
  if (missing.length > 0) {
    const facts = await gatherMeshObjectFacts(aws, request, { signal });
    refuseFindings(run, runPreflight(request, facts));
    for (const { change, object } of missing) {
      tellPlan(run, change, object.spec);
    }
  }
  if (ctx.isDryRun) {
    return [];
  }
  const made: ExistingMeshObject[] = [];
  for (const item of planned) {
    made.push(await makeObject(run, request, item));
  }
  if (missing.length > 0) {
    await announceChange(run, planned[planned.length - 1].change);
  }
  return made;
}

async function planObjects(
  run: ActionRun,
  { meshName, objects }: MeshObjectsRequest,
): Promise<PlannedObject[]> {
  return Promise.all(
    objects.map(async object => {
      const existing = await describeExistingMeshObject(
        run.aws,
        { ...object, meshName },
        { signal: run.ctx.signal },
      );
      return {
        object,
        plan: planMeshObject(object, existing),
        change: changeOf(meshName, object),
      };
    }),
  );
}

function changeOf(meshName: string, object: WantedMeshObject): Change {
  const title = describeMeshObject(object);
  if (object.type === 'mesh') {
    return { title, path: `mesh/${meshName}` };
  }
  const { parentName, type, name } = object;
  return {
    title: `${title} of mesh '${meshName}'`,
    path: ['mesh', meshName, parentName, type, name].filter(Boolean).join('/'),
  };
}

async function makeObject(
  run: ActionRun,
  { meshName, tags }: MeshObjectsRequest,
  { object, plan, change }: PlannedObject,
): Promise<ExistingMeshObject> {
  const { aws, ctx } = run;
  if (plan.action === 'create') {
    ctx.signal?.throwIfAborted();
    await applyChange(run, change, clientRequestToken =>
      applyMeshObject(aws, object, {
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
    options => waitForMeshObject(aws, object, { ...options, meshName }),
  );
}
