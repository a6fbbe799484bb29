import {
  CreationFailedError,
  judgeReadiness,
  pollUntil,
  type KubernetesAccess,
  type Manifest,
  type PlannedManifest,
  type Readiness,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import { capitalize } from '../run/capitalize';
import { waitFor } from '../run/waitFor';
import type { AppliedManifest } from './applyManifests';
import { describeManifest } from './changeOf';

/** Waits until definitions are established, so that objects of their kinds are taken. */
export async function waitForDefinitions(
  run: ActionRun,
  access: KubernetesAccess,
  planned: PlannedManifest[],
): Promise<void> {
  const definitions = planned
    .map(({ manifest }) => manifest)
    .filter(({ object }) => object.kind === 'CustomResourceDefinition');
  await Promise.all(
    definitions.map(manifest => waitForOne(run, access, manifest)),
  );
}

/** Waits until everything that was applied is ready. */
export async function waitForManifests(
  run: ActionRun,
  access: KubernetesAccess,
  applied: AppliedManifest[],
): Promise<void> {
  await Promise.all(
    applied.map(({ manifest }) => waitForOne(run, access, manifest)),
  );
}

async function waitForOne(
  run: ActionRun,
  access: KubernetesAccess,
  manifest: Manifest,
): Promise<void> {
  const { apiVersion, kind, metadata } = manifest.object;
  const { name, namespace } = metadata;
  const title = `${describeManifest(manifest)} of cluster '${
    access.clusterName
  }'`;
  await waitFor(run, { title, expected: 'a minute or so' }, options =>
    pollUntil<Readiness>({
      ...options,
      read: async signal => {
        const object = await access.get(
          { apiVersion, kind, name, namespace },
          { signal },
        );
        return object
          ? judgeReadiness(object)
          : { state: 'failed', why: 'it does not exist any more' };
      },
      judge: readiness => {
        switch (readiness.state) {
          case 'ready':
            return { outcome: 'done' };
          case 'failed':
            return {
              outcome: 'failed',
              error: new CreationFailedError(
                `${capitalize(title)} in ${run.place} will not be ready: ${
                  readiness.why
                }`,
              ),
            };
          default:
            return { outcome: 'waiting' };
        }
      },
      onProgress: ({ state, ...progress }) =>
        options.onProgress?.({
          ...progress,
          health: [],
          status: state?.state === 'pending' ? state.why : state?.state,
        }),
    }),
  );
}
