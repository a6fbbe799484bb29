import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { NotFoundError } from '@backstage/errors';
import { inventoryEntityRef } from '@eks-platform/backstage-plugin-eks-common';
import {
  parseManifests,
  readCluster,
  type ManifestSource,
} from '@eks-platform/backstage-plugin-eks-node';
import { manifestInput } from '../inputs/manifestInput';
import { toManifestSources } from '../inputs/toManifestSources';
import { applyManifests } from '../manifests/applyManifests';
import { readManifestFiles } from '../manifests/readManifestFiles';
import { manifestOutput } from '../outputs/manifestOutput';
import { toAppliedOutput } from '../outputs/toAppliedOutput';
import { giveOutputs } from '../report/giveOutputs';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { parseInput } from '../run/parseInput';
import { waitForActiveCluster } from '../run/waitForActiveCluster';
import { examples } from './eksManifestApply.examples';

const ACTION_ID = 'eks:manifest:apply';

/**
 * Applies manifests to a cluster, server-side, with the token of EKS.
 *
 * @public
 */
export function createEksManifestApplyAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Applies Kubernetes manifests to an EKS cluster, server-side and tried by the cluster before anything is stored',
    examples,
    supportsDryRun: true,
    schema: { input: manifestInput, output: manifestOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, manifestInput, ctx.input);
      const { clusterName, namespace, force, wait } = input;
      const sources: ManifestSource[] = [
        ...toManifestSources(input.manifests, 'manifests'),
        ...(await readManifestFiles(
          ctx.workspacePath,
          [input.path ?? []].flat(),
        )),
      ];
      const manifests = parseManifests(sources);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const cluster = await readCluster(
        run.aws,
        { clusterName },
        { signal: ctx.signal },
      );
      const missing = `No cluster '${clusterName}' in ${run.place}`;
      if (!cluster && !ctx.isDryRun) {
        throw new NotFoundError(missing);
      }
      if (!cluster) {
        ctx.logger.warn(
          `${missing}, so its ${manifests.length} manifests are not tried; an earlier step may make it`,
        );
      } else if (!ctx.isDryRun) {
        await waitForActiveCluster(run, cluster);
      }
      const applied = cluster
        ? await applyManifests(run, {
            clusterName,
            manifests,
            namespace,
            force,
            wait,
          })
        : manifests.map(manifest => ({
            manifest,
            outcome: 'planned' as const,
          }));
      giveOutputs(ctx, {
        clusterName,
        applied: toAppliedOutput(applied),
        entityRef:
          cluster &&
          inventoryEntityRef(cluster, { namespace: deps.entityNamespace }),
      });
    },
  });
}
