import { securityGroupTable, volumeTable } from '../services/ec2/tables';
import { loadBalancerTable } from '../services/elbv2/tables';
import { stableHex } from '../world/stableId';
import type { World } from '../world/World';

/** The cluster whose controllers made something outside of it. It need not be there any more. */
export interface FormerCluster {
  accountId: string;
  region: string;
  name: string;
  network: { vpcId: string };
  /** Epoch milliseconds. */
  createdAt: number;
}

/** Adds a load balancer as the AWS Load Balancer Controller makes it for a Service or an Ingress, with its security group. */
export function seedLoadBalancer(
  world: World,
  cluster: FormerCluster,
  options: { kind: 'app' | 'net'; namespace: string; name: string },
): void {
  const { accountId, region, name: clusterName, createdAt } = cluster;
  const { kind, namespace, name } = options;
  const place = world.place(accountId, region);
  const of = kind === 'app' ? 'ingress' : 'service';
  const hash = stableHex(`${clusterName}/${namespace}/${name}`, 26);
  const lbName = `k8s-${namespace}-${name}-${hash.slice(0, 10)}`.slice(0, 32);
  const tags = {
    'elbv2.k8s.aws/cluster': clusterName,
    [`${of}.k8s.aws/resource`]: 'LoadBalancer',
    [`${of}.k8s.aws/stack`]: `${namespace}/${name}`,
  };
  const arn = `arn:aws:elasticloadbalancing:${region}:${accountId}:loadbalancer/${kind}/${lbName}/${hash.slice(
    10,
  )}`;
  place
    .table(loadBalancerTable)
    .set(arn, { arn, name: lbName, kind, tags, createdAt });
  const groupId = `sg-0${stableHex(`${arn} security group`, 16)}`;
  place.table(securityGroupTable).set(groupId, {
    groupId,
    groupName: lbName,
    description: '[k8s] Managed SecurityGroup for LoadBalancer',
    vpcId: cluster.network.vpcId,
    ingress: [
      {
        protocol: 'tcp',
        fromPort: 443,
        toPort: 443,
        cidrBlocks: ['0.0.0.0/0'],
      },
    ],
    egress: [{ protocol: '-1', cidrBlocks: ['0.0.0.0/0'] }],
    tags: { ...tags, [`${of}.k8s.aws/resource`]: 'ManagedLBSecurityGroup' },
  });
}

/** Adds a volume as the EBS CSI driver makes it for a PersistentVolumeClaim. */
export function seedVolume(
  world: World,
  cluster: FormerCluster,
  options: {
    namespace: string;
    claim: string;
    sizeGib: number;
    /** The node that has it; none unless told otherwise. */
    instanceId?: string;
  },
): void {
  const { accountId, region, name: clusterName, createdAt } = cluster;
  const { namespace, claim, sizeGib, instanceId } = options;
  const hash = stableHex(`${clusterName}/${namespace}/${claim}`, 48);
  const volumeName = `pvc-${hash.slice(16, 24)}-${hash.slice(
    24,
    28,
  )}-${hash.slice(28, 32)}-${hash.slice(32, 36)}-${hash.slice(36, 48)}`;
  const volumeId = `vol-0${hash.slice(0, 16)}`;
  world
    .place(accountId, region)
    .table(volumeTable)
    .set(volumeId, {
      volumeId,
      availabilityZone: `${region}a`,
      sizeGib,
      volumeType: 'gp3',
      encrypted: true,
      instanceId,
      createdAt,
      tags: {
        Name: `${clusterName}-dynamic-${volumeName}`,
        CSIVolumeName: volumeName,
        KubernetesCluster: clusterName,
        'ebs.csi.aws.com/cluster': 'true',
        [`kubernetes.io/cluster/${clusterName}`]: 'owned',
        'kubernetes.io/created-for/pv/name': volumeName,
        'kubernetes.io/created-for/pvc/name': claim,
        'kubernetes.io/created-for/pvc/namespace': namespace,
      },
    });
}
