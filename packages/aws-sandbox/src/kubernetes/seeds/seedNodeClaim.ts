import { instanceDnsName } from '../../services/ec2/instanceDnsName';
import { instanceTypes } from '../../services/ec2/instanceTypes';
import { subnetTable } from '../../services/ec2/tables';
import { addressIn } from '../../services/eks/rules/cidr';
import { stableHex } from '../../world/stableId';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ResourceType } from '../resources/ResourceType';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import { addObject } from './addObject';
import { conditions } from './conditions';
import { nodeObject } from './nodeObject';

/** A node that a NodePool asked for. */
export interface SeededClaim {
  /** Number among the claims of its pool. */
  index: number;
  instanceType: string;
  capacityType: 'spot' | 'on-demand';
  /** Kubernetes version of its kubelet; the cluster's unless told otherwise. */
  version?: string;
  /** Why it was not launched, as the condition says; it is there unless told otherwise. */
  failure?: [reason: string, message: string];
}

/** What the claims of one NodePool have in common. */
export interface ClaimingPool {
  /** The kind NodeClaim. */
  claims: ResourceType;
  pool: KubernetesObject;
  nodeClass: { group: string; kind: string; name: string };
  osImage?: string;
  /** Labels of the nodes beside those of Karpenter. */
  labels?: Record<string, string>;
  /** Whether nodes are named by their instance, as in Auto Mode, and not by their address. */
  namedByInstance?: boolean;
}

/** Adds a NodeClaim of a pool, and its node unless it could not be launched. */
export function seedNodeClaim(
  cluster: KubernetesCluster,
  common: ClaimingPool,
  claim: SeededClaim,
): void {
  const { claims, pool, nodeClass } = common;
  const { instanceType, capacityType, failure } = claim;
  const { createdAt, version } = cluster.row;
  const poolName = pool.metadata.name;
  const hash = stableHex(`${pool.metadata.uid}/${claim.index}`, 24);
  const machine = machineOf(cluster, hash);
  const nodeName = common.namedByInstance ? machine.id : machine.dnsName;
  const providerID = `aws:///${machine.zone}/${machine.id}`;
  const labels = {
    ...common.labels,
    [`${nodeClass.group}/${nodeClass.kind.toLowerCase()}`]: nodeClass.name,
    'karpenter.sh/nodepool': poolName,
    'karpenter.sh/capacity-type': capacityType,
  };
  addObject(cluster, claims, {
    name: `${poolName}-${hash.slice(0, 5)}`,
    labels: {
      ...labels,
      ...(!failure && { 'node.kubernetes.io/instance-type': instanceType }),
    },
    createdAt,
    owner: pool,
    content: {
      spec: {
        nodeClassRef: nodeClass,
        requirements: [
          is('karpenter.sh/nodepool', poolName),
          is('karpenter.sh/capacity-type', capacityType),
          is('node.kubernetes.io/instance-type', instanceType),
        ],
      },
      status: failure
        ? { conditions: conditions(createdAt, { Launched: failure }) }
        : {
            nodeName,
            providerID,
            imageID: `ami-0${hash.slice(0, 16)}`,
            capacity: capacityOf(instanceType),
            conditions: conditions(createdAt, {
              Launched: true,
              Registered: true,
              Initialized: true,
              Ready: true,
            }),
          },
    },
  });
  if (failure) return;
  addObject(
    cluster,
    'Node',
    nodeObject({
      name: nodeName,
      createdAt,
      machineId: machine.id,
      providerId: providerID,
      region: cluster.place.region,
      zone: machine.zone,
      address: machine.address,
      instanceType,
      version: claim.version ?? version,
      osImage: common.osImage,
      labels: {
        ...labels,
        'karpenter.sh/registered': 'true',
        'karpenter.sh/initialized': 'true',
      },
    }),
  );
}

function is(key: string, value: string) {
  return { key, operator: 'In', values: [value] };
}

function capacityOf(instanceType: string) {
  const { vcpus = 2, memoryMib = 4096 } = instanceTypes.get(instanceType) ?? {};
  return { cpu: String(vcpus), memory: `${memoryMib}Mi`, pods: '29' };
}

/** Where an instance is that follows from a hash; EC2 does not tell of it. */
function machineOf({ place, row }: KubernetesCluster, hash: string) {
  const number = parseInt(hash.slice(0, 4), 16);
  const subnetIds = row.resourcesVpcConfig.subnetIds ?? [];
  const subnet = place
    .table(subnetTable)
    .get(subnetIds[number % subnetIds.length] ?? '');
  const address = addressIn(subnet?.cidrBlock ?? '10.0.0.0/24', number);
  return {
    id: `i-0${hash.slice(0, 16)}`,
    zone: subnet?.availabilityZone ?? `${place.region}a`,
    address,
    dnsName: instanceDnsName(place.region, address),
  };
}
