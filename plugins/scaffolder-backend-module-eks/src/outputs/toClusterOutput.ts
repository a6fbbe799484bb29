import {
  consoleUrl,
  inventoryEntityRef,
  type Cluster,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';

/** What is known of a cluster for later steps; of one that is only planned, what its name tells. */
export function toClusterOutput(
  run: ActionRun,
  name: string,
  cluster: Cluster | undefined,
) {
  const { deps, scope } = run;
  const arn = cluster?.arn ?? clusterArn(scope, name);
  return {
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
  };
}
