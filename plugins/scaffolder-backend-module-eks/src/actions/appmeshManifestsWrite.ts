import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  describeAppMeshEnd,
  describeFinding,
  runPreflight,
  toAppMeshManifests,
} from '@eks-platform/backstage-plugin-eks-common';
import { stringify } from 'yaml';
import { manifestsInput } from '../inputs/appmesh/manifestsInput';
import { toManifestObjects } from '../inputs/appmesh/toManifestObjects';
import { writeWorkspaceFiles } from '../manifests/writeWorkspaceFiles';
import { writtenManifestsOutput } from '../outputs/writtenManifestsOutput';
import { giveOutputs } from '../report/giveOutputs';
import type { ActionDependencies } from '../run/ActionDependencies';
import { parseInput } from '../run/parseInput';
import { examples } from './appmeshManifestsWrite.examples';

const ACTION_ID = 'appmesh:manifests:write';

/**
 * Writes objects of an App Mesh mesh as custom resources of its Kubernetes controller, for GitOps. AWS is not asked.
 *
 * @public
 */
export function createAppmeshManifestsWriteAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Writes the mesh, virtual nodes, routers, services, gateways and gateway routes of App Mesh as custom resources into the workspace, for GitOps. AWS ended App Mesh on 2026-09-30: for clusters whose controller still answers',
    examples,
    supportsDryRun: true,
    schema: { input: manifestsInput, output: writtenManifestsOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, manifestsInput, ctx.input);
      const { meshName, namespace, accountId, region, targetPath } = input;
      ctx.logger.warn(describeAppMeshEnd(meshName));
      if ((accountId === undefined) !== (region === undefined)) {
        throw new InputError(
          `Wanted accountId and region together, found ${
            accountId ? 'accountId' : 'region'
          } alone`,
        );
      }
      if (accountId && region) {
        // Only what is configured is pointed at; nothing is asked of it.
        await deps.eks.forScope({ accountId, region });
      }
      const objects = toManifestObjects(input);
      if (objects.length === 0) {
        throw new InputError(
          'Wanted something to write, found no mesh, virtual node, router, service, gateway or gateway route',
        );
      }
      const { manifests, problems } = toAppMeshManifests({
        meshName,
        namespace,
        objects,
        existingIn: accountId && region ? { accountId, region } : undefined,
      });
      // Nothing is known of what exists, so that only what the input says of itself is judged.
      const findings = runPreflight(
        { kind: 'mesh-objects', meshName, objects, allowMissingBackends: true },
        { scope: { accountId: accountId ?? '', region: region ?? '' } },
      ).filter(({ severity }) => severity === 'error');
      const reasons = [
        ...problems.map(({ object, message }) => `${object}: ${message}`),
        ...findings.map(describeFinding),
      ];
      if (reasons.length > 0) {
        throw new InputError(
          `${ACTION_ID} is refused before anything is written, for ${
            reasons.length === 1 ? 'one reason' : `${reasons.length} reasons`
          }:\n${reasons
            .map((reason, index) => `  ${index + 1}. ${reason}`)
            .join('\n')}`,
        );
      }
      const files = manifests.map(manifest => ({
        path: `${manifest.kind.toLowerCase()}-${manifest.metadata.name}.yaml`,
        content: stringify(manifest, { lineWidth: 0 }),
      }));
      for (const { path } of files) {
        ctx.logger.info(
          `${
            ctx.isDryRun ? 'Dry run: this would be written' : 'Writing'
          }: ${targetPath}/${path}`,
        );
      }
      if (!ctx.isDryRun) {
        await writeWorkspaceFiles(ctx.workspacePath, targetPath, files);
      }
      giveOutputs(ctx, {
        meshName,
        targetPath,
        files: files.map(({ path }) => `${targetPath}/${path}`),
      });
    },
  });
}
