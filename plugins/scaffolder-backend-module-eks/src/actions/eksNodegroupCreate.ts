import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  consoleUrl,
  factValue,
  inventoryEntityRef,
  type NodegroupRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyNodegroup,
  clusterArn,
  completeNodegroupRequest,
  describeNodegroup,
  gatherNodegroupFacts,
  planNodegroup,
  waitForNodegroup,
} from '@eks-platform/backstage-plugin-eks-node';
import { nodegroupInput } from '../inputs/nodegroupInput';
import { nodegroupOutput } from '../outputs/nodegroupOutput';
import { giveOutputs } from '../report/giveOutputs';
import type { ActionDependencies } from '../run/ActionDependencies';
import { startRun } from '../run/ActionRun';
import { createResource } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';
import { parseInput } from '../run/parseInput';
import { waitForActiveCluster } from '../run/waitForActiveCluster';
import { examples } from './eksNodegroupCreate.examples';

const ACTION_ID = 'eks:nodegroup:create';

/**
 * Creates a managed node group and waits until it is ACTIVE.
 *
 * @public
 */
export function createEksNodegroupCreateAction(deps: ActionDependencies) {
  return createTemplateAction({
    id: ACTION_ID,
    description:
      'Creates a managed node group in an EKS cluster, checked before anything is made, and waits until it is ACTIVE',
    examples,
    supportsDryRun: true,
    schema: { input: nodegroupInput, output: nodegroupOutput },
    async handler(ctx) {
      const { signal } = ctx;
      const input = parseInput(ACTION_ID, nodegroupInput, ctx.input);
      const run = await startRun({ actionId: ACTION_ID, ctx, deps, input });
      const { aws, scope } = run;
      const { accountId, region, timeoutMinutes, ...wanted } = input;
      const { clusterName, nodegroupName } = input;
      const names = { clusterName, nodegroupName };
      const request: NodegroupRequest = { kind: 'nodegroup', ...wanted };

      const nodegroup = await createResource(run, {
        title: `node group '${nodegroupName}' of cluster '${clusterName}'`,
        path: `nodegroup/${clusterName}/${nodegroupName}`,
        expected: expectedDurations.nodegroup,
        request,
        describe: () => describeNodegroup(aws, names, { signal }),
        plan: planNodegroup,
        gather: asked => gatherNodegroupFacts(aws, asked, { signal }),
        complete: completeNodegroupRequest,
        takeTurn: facts => waitForActiveCluster(run, factValue(facts.cluster)),
        apply: (complete, clientRequestToken) =>
          applyNodegroup(aws, complete, { clientRequestToken, signal }),
        wait: options => waitForNodegroup(aws, names, options),
      });

      giveOutputs(ctx, {
        nodegroupName,
        nodegroupArn: nodegroup?.arn,
        status: nodegroup?.status ?? 'PLANNED',
        entityRef:
          nodegroup &&
          inventoryEntityRef(nodegroup, { namespace: deps.entityNamespace }),
        consoleUrl: consoleUrl({
          kind: 'nodegroup',
          name: nodegroupName,
          clusterName,
          region: scope.region,
          arn: clusterArn(scope, clusterName),
        }),
      });
    },
  });
}
