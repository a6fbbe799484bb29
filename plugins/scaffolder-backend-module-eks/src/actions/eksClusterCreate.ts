import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  consoleUrl,
  inventoryEntityRef,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyCluster,
  clusterArn,
  completeClusterRequest,
  describeCluster,
  gatherClusterFacts,
  planCluster,
  waitForCluster,
} from '@eks-platform/backstage-plugin-eks-node';
import { clusterInput } from '../inputs/clusterInput';
import { toClusterRequest } from '../inputs/toClusterRequest';
import { clusterOutput } from '../outputs/clusterOutput';
import { giveOutputs } from '../report/giveOutputs';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';
import { parseInput } from '../run/parseInput';
import { examples } from './eksClusterCreate.examples';

const ACTION_ID = 'eks:cluster:create';

/**
 * Creates an EKS cluster and waits until it is ACTIVE.
 *
 * @public
 */
export function createEksClusterCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates an EKS cluster, checked before anything is made, and waits until it is ACTIVE',
    examples,
    supportsDryRun: true,
    schema: { input: clusterInput, output: clusterOutput },
    async handler(ctx) {
      const { signal } = ctx;
      const input = parseInput(ACTION_ID, clusterInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const { aws, scope } = run;
      const { name } = input;

      const cluster = await createResource(run, {
        title: `cluster '${name}'`,
        path: `cluster/${name}`,
        expected: expectedDurations.cluster,
        request: toClusterRequest(input),
        describe: () => describeCluster(aws, name, { signal }),
        plan: planCluster,
        gather: request => gatherClusterFacts(aws, request, { signal }),
        complete: completeClusterRequest,
        apply: (request, clientRequestToken) =>
          applyCluster(aws, request, { clientRequestToken, signal }),
        wait: options => waitForCluster(aws, { clusterName: name }, options),
      });

      const arn = cluster?.arn ?? clusterArn(scope, name);
      giveOutputs(ctx, {
        clusterName: name,
        clusterArn: arn,
        status: cluster?.status ?? 'PLANNED',
        version: cluster?.version,
        endpoint: cluster?.endpoint,
        oidcIssuer: cluster?.oidcIssuer,
        entityRef:
          cluster &&
          inventoryEntityRef(cluster, { namespace: deps.entityNamespace }),
        consoleUrl: consoleUrl({
          kind: 'cluster',
          name,
          arn,
          region: scope.region,
        }),
      });
    },
  });
}
