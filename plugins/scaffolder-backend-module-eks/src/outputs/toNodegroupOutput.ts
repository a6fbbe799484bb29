import {
  consoleUrl,
  inventoryEntityRef,
  type Nodegroup,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';

/** What is known of a node group for later steps; of one that is only planned, what its names tell. */
export function toNodegroupOutput(
  run: ActionRun,
  names: { clusterName: string; nodegroupName: string },
  nodegroup: Nodegroup | undefined,
) {
  const { deps, scope } = run;
  const { clusterName, nodegroupName } = names;
  return {
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
  };
}
