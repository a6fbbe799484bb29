import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { planMigration } from '@eks-platform/backstage-plugin-eks-common';
import { renderMigrationFiles } from '@eks-platform/backstage-plugin-eks-node';
import { migrationInput } from '../inputs/migrationInput';
import { readSources } from '../migration/readSources';
import { writeMigrationFiles } from '../migration/writeMigrationFiles';
import { migrationOutput } from '../outputs/migrationOutput';
import { giveOutputs } from '../report/giveOutputs';
import type { ActionDependencies } from '../run/ActionDependencies';
import { parseInput } from '../run/parseInput';
import { examples } from './meshMigrationPlan.examples';

const ACTION_ID = 'mesh:migration:plan';

/**
 * Plans the way from an App Mesh mesh to VPC Lattice and writes it into the workspace, for a pull request.
 *
 * @public
 */
export function createMeshMigrationPlanAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Plans the way from an App Mesh mesh to VPC Lattice: manifests, what becomes of every field, and the order of the cut-over, as files for a pull request',
    examples,
    supportsDryRun: true,
    schema: { input: migrationInput, output: migrationOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, migrationInput, ctx.input);
      const { path, mesh, targetPath, clusterName, ...options } = input;
      const { workspacePath, signal } = ctx;
      const sources = await readSources(deps, {
        workspacePath,
        path,
        mesh,
        signal,
      });
      const plan = planMigration(sources, {
        ...options,
        cluster: clusterName,
        accountId: mesh?.accountId,
        region: mesh?.region,
        appMeshAnswers: mesh?.from === 'app-mesh-api',
      });
      const files = renderMigrationFiles(plan);
      for (const { name, readiness, blockers } of plan.services) {
        ctx.logger[readiness === 'blocked' ? 'warn' : 'info'](
          `${readiness}: ${name}${blockers
            .map(({ object, note }) => `\n  ${object}: ${note}`)
            .join('')}`,
        );
      }
      if (ctx.isDryRun) {
        ctx.logger.info(
          `Dry run: this would be created: ${files.length} files in ${targetPath}`,
        );
      } else {
        await writeMigrationFiles(workspacePath, targetPath, files);
        ctx.logger.info(`Wrote ${files.length} files into ${targetPath}`);
      }
      const count = (readiness: string) =>
        plan.services.filter(service => service.readiness === readiness).length;
      giveOutputs(ctx, {
        meshName: plan.meshName,
        targetPath,
        ready: count('ready'),
        work: count('work'),
        blocked: count('blocked'),
        lostFields: plan.counts.lost,
        unknownFields: plan.counts.unknown,
      });
    },
  });
}
