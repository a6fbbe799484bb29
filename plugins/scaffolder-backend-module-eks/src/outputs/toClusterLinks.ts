import {
  clusterEntityRef,
  consoleUrl,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';

/** Where the cluster is shown to which something belongs that has no page of its own; no entity in a dry run. */
export function toClusterLinks(run: ActionRun, clusterName: string) {
  const { deps, scope, ctx } = run;
  const arn = clusterArn(scope, clusterName);
  const entityRef = clusterEntityRef(
    { ...scope, arn, name: clusterName },
    { namespace: deps.entityNamespace },
  );
  return {
    entityRef: ctx.isDryRun ? undefined : entityRef,
    consoleUrl: consoleUrl({
      kind: 'cluster',
      name: clusterName,
      region: scope.region,
      arn,
    }),
  };
}
