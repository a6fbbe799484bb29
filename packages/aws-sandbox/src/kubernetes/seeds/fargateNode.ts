import { subnetTable } from '../../services/ec2/tables';
import { instanceDnsName } from '../../services/ec2/instanceDnsName';
import { addressIn } from '../../services/eks/rules/cidr';
import {
  fargateProfileTable,
  type FargateProfileRow,
} from '../../services/eks/tables';
import { stableHex } from '../../world/stableId';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import type { SeededObject } from './addObject';
import { nodeObject } from './nodeObject';

/** The Fargate profile that takes the pods of a namespace, if one does. */
export function fargateProfileFor(
  { place, row }: KubernetesCluster,
  namespace: string,
): FargateProfileRow | undefined {
  return [...place.table(fargateProfileTable).values()].find(
    profile =>
      profile.clusterName === row.name &&
      profile.selectors?.some(selector => selector.namespace === namespace),
  );
}

/** The node that Fargate makes for one pod alone. */
export function fargateNode(
  cluster: KubernetesCluster,
  pod: { profile: FargateProfileRow; name: string; createdAt: number },
): SeededObject {
  const { place, row } = cluster;
  const { profile, createdAt } = pod;
  const hash = stableHex(`${cluster.id}/fargate/${pod.name}`, 32);
  const number = parseInt(hash.slice(0, 4), 16);
  const subnets = profile.subnets ?? [];
  const subnet = place
    .table(subnetTable)
    .get(subnets[number % subnets.length] ?? '');
  const zone = subnet?.availabilityZone ?? `${place.region}a`;
  const address = addressIn(subnet?.cidrBlock ?? '10.0.0.0/24', number);
  const name = `fargate-${instanceDnsName(place.region, address)}`;
  return nodeObject({
    name,
    createdAt,
    machineId: `f-${hash}`,
    providerId: `aws:///${zone}/${hash}/${name}`,
    region: place.region,
    zone,
    address,
    version: row.version,
    labels: { 'eks.amazonaws.com/compute-type': 'fargate' },
    taints: [
      {
        key: 'eks.amazonaws.com/compute-type',
        value: 'fargate',
        effect: 'NoSchedule',
      },
    ],
  });
}
