import type { Place, TableKey } from '../../world/World';
import { launchTemplateTable } from './launchtemplates/tables';
import {
  instanceTable,
  internetGatewayTable,
  natGatewayTable,
  routeTableTable,
  securityGroupTable,
  subnetTable,
  volumeTable,
  vpcEndpointTable,
  vpcTable,
  type TagValues,
} from './tables';

/** A kind of EC2 resource that carries tags. */
export interface TaggedKind {
  /** Begins its ids, for example `vpc-`. */
  prefix: string;
  /** Stands before the id in ARNs, for example `security-group`. */
  arnType: string;
  table: TableKey<{ tags: TagValues }>;
  /** For example `InvalidVpcID.NotFound`. */
  notFoundCode: string;
}

/** Every kind of EC2 resource that carries tags. */
export const taggedKinds: TaggedKind[] = [
  kind('vpc-', 'vpc', vpcTable, 'InvalidVpcID.NotFound'),
  kind('subnet-', 'subnet', subnetTable, 'InvalidSubnetID.NotFound'),
  kind('rtb-', 'route-table', routeTableTable, 'InvalidRouteTableID.NotFound'),
  kind('sg-', 'security-group', securityGroupTable, 'InvalidGroup.NotFound'),
  kind('nat-', 'natgateway', natGatewayTable, 'NatGatewayNotFound'),
  kind(
    'igw-',
    'internet-gateway',
    internetGatewayTable,
    'InvalidInternetGatewayID.NotFound',
  ),
  kind(
    'vpce-',
    'vpc-endpoint',
    vpcEndpointTable,
    'InvalidVpcEndpointId.NotFound',
  ),
  kind(
    'lt-',
    'launch-template',
    launchTemplateTable,
    'InvalidLaunchTemplateId.NotFound',
  ),
  kind('vol-', 'volume', volumeTable, 'InvalidVolume.NotFound'),
  kind('i-', 'instance', instanceTable, 'InvalidInstanceID.NotFound'),
];

/** The kind of resource that an id is of; undefined when it is none that carries tags. */
export function kindOfId(id: string): TaggedKind | undefined {
  // `vpc-` does not begin `vpce-…`: the hyphen tells them apart.
  return taggedKinds.find(({ prefix }) => id.startsWith(prefix));
}

/** ARN of a resource of EC2. */
export function ec2Arn(
  { accountId, region }: Pick<Place, 'accountId' | 'region'>,
  id: string,
): string {
  return `arn:aws:ec2:${region}:${accountId}:${
    kindOfId(id)?.arnType ?? '*'
  }/${id}`;
}

function kind(
  prefix: string,
  arnType: string,
  table: TableKey<{ tags: TagValues }>,
  notFoundCode: string,
): TaggedKind {
  return { prefix, arnType, table, notFoundCode };
}
