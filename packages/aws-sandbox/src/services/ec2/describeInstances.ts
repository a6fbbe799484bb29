import type {
  DescribeInstancesRequest,
  DescribeInstancesResult,
  Reservation,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { stableHex } from '../../world/stableId';
import { nodegroupInstances } from '../eks/nodegroupInstances';
import { describeRows, showTags } from './describeRows';
import { tagFilters, type FilterTable } from './filters';
import { instanceTypes } from './instanceTypes';
import type { IdKind } from './selectByIds';
import { instanceTable, type InstanceRow } from './tables';

const instanceIds: IdKind<InstanceRow> = {
  idOf: row => row.instanceId,
  parameter: 'InstanceIds',
  prefix: 'i-',
  notFoundCode: 'InvalidInstanceID.NotFound',
  notFoundMessage: id => `The instance ID '${id}' does not exist`,
  malformedCode: 'InvalidInstanceID.Malformed',
};

const filters: FilterTable<InstanceRow> = {
  ...tagFilters<InstanceRow>(),
  'availability-zone': row => [row.availabilityZone],
  'instance-id': row => [row.instanceId],
  'instance-lifecycle': row => [row.isSpot ? 'spot' : undefined],
  'instance-state-name': () => ['running'],
  'instance-type': row => [row.instanceType],
  'private-dns-name': row => [row.privateDnsName],
  'private-ip-address': row => [row.privateIpAddress],
  'subnet-id': row => [row.subnetId],
  'vpc-id': row => [row.vpcId],
};

/** Instances by id and filter, page by page: the nodes of the node groups, and those that others started. */
export const describeInstances: Operation<
  DescribeInstancesRequest,
  DescribeInstancesResult
> = (input, context) => {
  const { items, nextToken } = describeRows({
    rows: [
      ...context.place.table(instanceTable).values(),
      ...nodegroupInstances(context),
    ],
    input,
    ids: input.InstanceIds,
    idKind: instanceIds,
    filters,
    tagsOf: row => row.tags,
  });
  return {
    NextToken: nextToken,
    Reservations: items.map(row => showReservation(row, context.accountId)),
  };
};

function showReservation(row: InstanceRow, OwnerId: string): Reservation {
  return {
    ReservationId: `r-0${stableHex(`reservation ${row.instanceId}`, 16)}`,
    OwnerId,
    Groups: [],
    Instances: [
      {
        InstanceId: row.instanceId,
        ImageId: row.imageId,
        InstanceType: row.instanceType as 'm6i.large',
        InstanceLifecycle: row.isSpot ? 'spot' : undefined,
        LaunchTime: new Date(row.createdAt),
        Placement: {
          AvailabilityZone: row.availabilityZone,
          Tenancy: 'default',
        },
        PrivateDnsName: row.privateDnsName,
        PrivateIpAddress: row.privateIpAddress,
        PublicDnsName: '',
        State: { Code: 16, Name: 'running' },
        SubnetId: row.subnetId,
        VpcId: row.vpcId,
        Architecture:
          instanceTypes.get(row.instanceType)?.architecture ?? 'x86_64',
        Hypervisor: 'xen',
        VirtualizationType: 'hvm',
        RootDeviceType: 'ebs',
        RootDeviceName: '/dev/xvda',
        IamInstanceProfile: row.instanceProfileArn
          ? { Arn: row.instanceProfileArn }
          : undefined,
        Tags: showTags(row.tags),
      },
    ],
  };
}
