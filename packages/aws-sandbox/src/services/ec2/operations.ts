import type { OperationTable } from '../../server/Operation';
import { describeAvailabilityZones } from './describeAvailabilityZones';
import { describeInstanceTypeOfferings } from './describeInstanceTypeOfferings';
import { describeInstanceTypes } from './describeInstanceTypes';
import { describeInternetGateways } from './describeInternetGateways';
import { describeNatGateways } from './describeNatGateways';
import { describeRegions } from './describeRegions';
import { describeRouteTables } from './describeRouteTables';
import { describeSecurityGroups } from './describeSecurityGroups';
import { describeSubnets } from './describeSubnets';
import { describeVpcAttribute } from './describeVpcAttribute';
import { describeVpcEndpoints } from './describeVpcEndpoints';
import { describeVpcs } from './describeVpcs';
import { withDryRun } from './withDryRun';

/** The EC2 operations of the sandbox. */
export const ec2Operations: OperationTable = withDryRun({
  DescribeAvailabilityZones: describeAvailabilityZones,
  DescribeInstanceTypeOfferings: describeInstanceTypeOfferings,
  DescribeInstanceTypes: describeInstanceTypes,
  DescribeInternetGateways: describeInternetGateways,
  DescribeNatGateways: describeNatGateways,
  DescribeRegions: describeRegions,
  DescribeRouteTables: describeRouteTables,
  DescribeSecurityGroups: describeSecurityGroups,
  DescribeSubnets: describeSubnets,
  DescribeVpcAttribute: describeVpcAttribute,
  DescribeVpcEndpoints: describeVpcEndpoints,
  DescribeVpcs: describeVpcs,
});
