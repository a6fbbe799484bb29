import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { readCluster } from '@eks-platform/backstage-plugin-eks-node';
import { platformInput } from '../inputs/platformInput';
import { platformOutput } from '../outputs/platformOutput';
import { toPlatformOutput } from '../outputs/toPlatformOutput';
import { readPlatform } from '../platform/readPlatform';
import { applyPlatform } from '../platform/run/applyPlatform';
import { giveOutputs } from '../report/giveOutputs';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { parseInput } from '../run/parseInput';
import { examples } from './eksPlatformApply.examples';

const ACTION_ID = 'eks:platform:apply';

/**
 * Makes a whole platform from one document: the cluster, and all that belongs to it.
 *
 * @public
 */
export function createEksPlatformApplyAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Makes a cluster and all that belongs to it from one document (or an eksctl ClusterConfig): judged whole before anything is made, at once where AWS allows, and taken up where it stopped',
    examples,
    supportsDryRun: true,
    schema: { input: platformInput, output: platformOutput },
    async handler(ctx) {
      const input = parseInput(ACTION_ID, platformInput, ctx.input);
      const { accountId, region, ignoreUnsupported } = input;
      const { document, warnings } = readPlatform(input.platform, {
        accountId,
        region,
        ignoreUnsupported,
      });
      for (const warning of warnings) {
        ctx.logger.warn(`Left out: ${warning}`);
      }
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const applied = await applyPlatform(run, document);
      const cluster = await readCluster(
        run.aws,
        { clusterName: document.cluster.name },
        { signal: ctx.signal },
      );
      giveOutputs(ctx, toPlatformOutput(run, document, applied, cluster));
    },
  });
}
