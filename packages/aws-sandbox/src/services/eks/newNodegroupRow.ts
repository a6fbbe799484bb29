import { childArn, stableUuid } from './arns';
import {
  defaultAmiType,
  defaultDiskSize,
  latestReleaseVersion,
} from './amiTypes';
import type { NodegroupRow } from './tables';

/** What must be said of a node group; the rest AWS fills in. */
export interface NewNodegroup
  extends Omit<NodegroupRow, 'nodegroupArn' | 'modifiedAt'> {
  accountId: string;
  region: string;
  /** Kubernetes version of the nodes. */
  version: string;
  nodeRole: string;
  subnets: string[];
  modifiedAt?: number;
}

/** Makes the row of a node group with AWS's defaults. The ids follow from names and time of creation. */
export function newNodegroupRow(options: NewNodegroup): NodegroupRow {
  const { accountId, region, ...given } = options;
  const { clusterName, nodegroupName, createdAt, launchTemplate } = given;
  const amiType = given.amiType ?? defaultAmiType;
  const nodegroupArn = childArn({ accountId, region }, 'nodegroup', {
    clusterName,
    name: nodegroupName,
    createdAt,
  });
  return {
    amiType,
    capacityType: 'ON_DEMAND',
    scalingConfig: { minSize: 1, maxSize: 2, desiredSize: 2 },
    updateConfig: { maxUnavailable: 1 },
    diskSize: launchTemplate ? undefined : defaultDiskSize(amiType),
    instanceTypes: launchTemplate ? undefined : ['t3.medium'],
    releaseVersion: latestReleaseVersion(amiType, given.version),
    labels: {},
    tags: {},
    resources: {
      autoScalingGroups: [
        { name: `eks-${nodegroupName}-${stableUuid(nodegroupArn)}` },
      ],
    },
    modifiedAt: createdAt,
    ...given,
    nodegroupArn,
  };
}
