import { InputError } from '@backstage/errors';
import {
  applyStages,
  connectToCluster,
  planManifests,
  type KubernetesAccess,
  type Manifest,
  type PlannedManifest,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import { applyChange } from '../run/applyChange';
import { changeOf, describeManifest } from './changeOf';
import { tellManifests } from './tellManifests';
import { waitForDefinitions, waitForManifests } from './waitForManifests';

/** Manifests for one cluster, and how they are applied. */
export interface ManifestsRequest {
  clusterName: string;
  manifests: Manifest[];
  namespace: string;
  force: boolean;
  wait: boolean;
}

/** What became of one manifest. */
export interface AppliedManifest {
  manifest: Manifest;
  outcome: 'created' | 'changed' | 'unchanged' | 'planned';
}

/**
 * Applies manifests: the server tries all of them before any is stored; then come namespaces, then definitions, which are
 * waited for, then the others, each one tried before that could not be tried at first.
 *
 * What is as wanted is not sent again, so that a run that is repeated changes nothing. In a dry run the differences are told.
 *
 * @throws Error naming what was applied when one is refused on the way.
 */
export async function applyManifests(
  run: ActionRun,
  request: ManifestsRequest,
): Promise<AppliedManifest[]> {
  const { aws, ctx } = run;
  const { signal, isDryRun } = ctx;
  const { clusterName, manifests, namespace, force } = request;
  const access = await connectToCluster(aws, { clusterName }, { signal });
  const options = { namespace, force, signal };
  const planned = await planManifests(access, manifests, options);
  tellManifests(run, clusterName, planned);
  if (isDryRun) {
    return applyStages(planned)
      .flat()
      .map(({ manifest, plan }) => ({
        manifest,
        outcome: plan.action === 'unchanged' ? 'unchanged' : 'planned',
      }));
  }
  const applied: AppliedManifest[] = [];
  try {
    for (const stage of applyStages(planned)) {
      const known = await planAgain(access, stage, options);
      for (const item of known) {
        applied.push(await applyOne(run, access, request, item));
      }
      await waitForDefinitions(run, access, known);
    }
  } catch (error) {
    tellWhatIsThere(run, request, applied);
    throw error;
  }
  if (request.wait) {
    await waitForManifests(run, access, applied);
  }
  return applied;
}

/** Tries what could not be tried before. */
async function planAgain(
  access: KubernetesAccess,
  stage: PlannedManifest[],
  options: Parameters<typeof planManifests>[2],
): Promise<PlannedManifest[]> {
  const late = stage.filter(({ plan }) => plan.action === 'later');
  if (late.length === 0) {
    return stage;
  }
  const again = await planManifests(
    access,
    late.map(({ manifest }) => manifest),
    options,
  );
  const stuck = again.find(({ plan }) => plan.action === 'later');
  if (stuck?.plan.action === 'later') {
    throw new InputError(
      `${stuck.manifest.from}: ${describeManifest(
        stuck.manifest,
      )} cannot be applied: ${stuck.plan.reason}, but it is not there yet`,
    );
  }
  return stage.map(item => again[late.indexOf(item)] ?? item);
}

async function applyOne(
  run: ActionRun,
  access: KubernetesAccess,
  { force }: ManifestsRequest,
  { manifest, plan }: PlannedManifest,
): Promise<AppliedManifest> {
  const { signal } = run.ctx;
  signal?.throwIfAborted();
  if (plan.action === 'unchanged') {
    return { manifest, outcome: 'unchanged' };
  }
  const change = changeOf(access.clusterName, manifest, plan);
  await applyChange(run, change, async () => {
    await access.apply(manifest.object, { force, signal });
  });
  return {
    manifest,
    outcome: plan.action === 'create' ? 'created' : 'changed',
  };
}

function tellWhatIsThere(
  run: ActionRun,
  { clusterName, manifests }: ManifestsRequest,
  applied: AppliedManifest[],
): void {
  run.ctx.logger.warn(
    `Applied before this failed: ${applied.length} of ${
      manifests.length
    } manifests of cluster '${clusterName}'${
      applied.length > 0 ? ': ' : ''
    }${applied.map(({ manifest }) => describeManifest(manifest)).join(', ')}`,
  );
}
