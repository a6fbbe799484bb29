import type { SecurityGroupRow } from '../ec2/tables';

/** The security group that EKS makes for a cluster's control plane and nodes. */
export function clusterSecurityGroup(options: {
  groupId: string;
  clusterName: string;
  vpcId: string;
  /** Number at the end of the group's name. */
  suffix: string;
}): SecurityGroupRow {
  const { groupId, clusterName, vpcId, suffix } = options;
  const groupName = `eks-cluster-sg-${clusterName}-${suffix}`;
  return {
    groupId,
    groupName,
    description:
      'EKS created security group applied to ENI that is attached to EKS Control Plane master nodes, as well as any managed workloads.',
    vpcId,
    ingress: [{ protocol: '-1', groupIds: [groupId] }],
    egress: [{ protocol: '-1', cidrBlocks: ['0.0.0.0/0'] }],
    tags: {
      Name: groupName,
      'aws:eks:cluster-name': clusterName,
      [`kubernetes.io/cluster/${clusterName}`]: 'owned',
    },
  };
}
