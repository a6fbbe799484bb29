import type { Nodegroup as AwsNodegroup } from '@aws-sdk/client-eks';
import type {
  Nodegroup,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../aws/clusterArn';
import { requireMember } from './requireMember';
import { toHealthIssues } from './toHealthIssues';
import { toTags } from './toTags';

/** A node group as EKS describes it. */
export function toNodegroup(nodegroup: AwsNodegroup, scope: Scope): Nodegroup {
  const name = requireMember(
    nodegroup.nodegroupName,
    'nodegroupName',
    'a node group',
  );
  const where = `node group '${name}'`;
  const clusterName = requireMember(
    nodegroup.clusterName,
    'clusterName',
    where,
  );
  const scaling = nodegroup.scalingConfig ?? {};
  const { launchTemplate } = nodegroup;
  return {
    kind: 'nodegroup',
    arn: requireMember(nodegroup.nodegroupArn, 'nodegroupArn', where),
    name,
    accountId: scope.accountId,
    region: scope.region,
    clusterName,
    clusterArn: clusterArn(scope, clusterName),
    status: requireMember(nodegroup.status, 'status', where),
    version: nodegroup.version,
    releaseVersion: nodegroup.releaseVersion,
    capacityType: nodegroup.capacityType,
    amiType: nodegroup.amiType,
    instanceTypes: nodegroup.instanceTypes ?? [],
    scaling: {
      minSize: scaling.minSize ?? 0,
      desiredSize: scaling.desiredSize ?? 0,
      maxSize: scaling.maxSize ?? 0,
    },
    diskSize: nodegroup.diskSize,
    subnetIds: nodegroup.subnets ?? [],
    nodeRoleArn: nodegroup.nodeRole,
    labels: nodegroup.labels ?? {},
    taints: (nodegroup.taints ?? []).map(({ key, value, effect }) => ({
      key: key ?? '',
      ...(value !== undefined && { value }),
      effect: effect ?? '',
    })),
    launchTemplate: launchTemplate && {
      id: launchTemplate.id,
      name: launchTemplate.name,
      version: launchTemplate.version,
    },
    autoScalingGroups: (nodegroup.resources?.autoScalingGroups ?? []).flatMap(
      group => group.name ?? [],
    ),
    createdAt: nodegroup.createdAt?.toISOString(),
    tags: toTags(nodegroup.tags),
    health: toHealthIssues(nodegroup.health?.issues),
  };
}
