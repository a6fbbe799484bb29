import type { OperationContext } from '../../server/Operation';
import { stableHex } from '../../world/stableId';
import { instanceDnsName } from '../ec2/instanceDnsName';
import {
  lookUpLaunchTemplate,
  lookUpVersion,
} from '../ec2/launchtemplates/findLaunchTemplate';
import { subnetTable, type InstanceRow } from '../ec2/tables';
import { liveClusters } from './findCluster';
import { liveNodegroups } from './findNodegroup';
import { statusAt } from './life';
import { addressIn } from './rules/cidr';
import type { NodegroupRow } from './tables';

type Context = Pick<OperationContext, 'place' | 'now'>;

const MINUTE = 60_000;
const WITH_NODES = ['ACTIVE', 'UPDATING', 'DEGRADED', 'DELETING'];

/** The instances of all node groups of a place: as many as each desires once it is made. */
export function nodegroupInstances(context: Context): InstanceRow[] {
  return liveClusters(context).flatMap(({ name }) =>
    liveNodegroups(name, context).flatMap(group => instancesOf(group, context)),
  );
}

/** The instances of one node group; their ids, names and addresses follow from group and number, and never change. */
export function instancesOf(
  group: NodegroupRow,
  context: Context,
): InstanceRow[] {
  if (!WITH_NODES.includes(statusAt(group, context.now()) ?? '')) return [];
  return Array.from(
    { length: group.scalingConfig?.desiredSize ?? 0 },
    (_, index) => instanceOf(group, index, context),
  );
}

function instanceOf(
  group: NodegroupRow,
  index: number,
  { place }: Context,
): InstanceRow {
  const { clusterName, nodegroupName } = group;
  const subnetIds = group.subnets ?? [];
  const subnetId = subnetIds[index % subnetIds.length] ?? '';
  const subnet = place.table(subnetTable).get(subnetId);
  const hash = stableHex(`${group.nodegroupArn}/${index}`, 24);
  const privateIpAddress = addressIn(
    subnet?.cidrBlock ?? '10.0.0.0/24',
    parseInt(hash.slice(0, 4), 16),
  );
  const types = group.instanceTypes ?? [templateType(group, place)];
  return {
    instanceId: `i-0${hash.slice(0, 16)}`,
    instanceType: types[index % types.length],
    imageId: `ami-0${hash.slice(0, 16)}`,
    vpcId: subnet?.vpcId ?? '',
    subnetId,
    availabilityZone: subnet?.availabilityZone ?? `${place.region}a`,
    privateIpAddress,
    privateDnsName: instanceDnsName(place.region, privateIpAddress),
    isSpot: group.capacityType === 'SPOT',
    createdAt: group.settlesAt - MINUTE,
    tags: {
      'aws:autoscaling:groupName':
        group.resources?.autoScalingGroups?.[0]?.name ?? '',
      'aws:eks:cluster-name': clusterName,
      'eks:cluster-name': clusterName,
      'eks:nodegroup-name': nodegroupName,
      [`k8s.io/cluster-autoscaler/${clusterName}`]: 'owned',
      [`kubernetes.io/cluster/${clusterName}`]: 'owned',
    },
  };
}

/** The instance type that a node group has from its launch template. */
function templateType(
  { launchTemplate }: NodegroupRow,
  place: Context['place'],
): string {
  const row = lookUpLaunchTemplate(place, {
    LaunchTemplateId: launchTemplate?.id,
  });
  const version = row && lookUpVersion(row, launchTemplate?.version ?? '');
  return version?.data.InstanceType ?? 't3.medium';
}
