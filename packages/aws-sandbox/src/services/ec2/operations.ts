import type { OperationTable } from '../../server/Operation';
import { createTags } from './createTags';
import { deleteTags } from './deleteTags';
import { describeAvailabilityZones } from './describeAvailabilityZones';
import { describeInstances } from './describeInstances';
import { describeInstanceTypeOfferings } from './describeInstanceTypeOfferings';
import { describeInstanceTypes } from './describeInstanceTypes';
import { describeInternetGateways } from './describeInternetGateways';
import { describeNatGateways } from './describeNatGateways';
import { describeRegions } from './describeRegions';
import { describeRouteTables } from './describeRouteTables';
import { describeSecurityGroups } from './describeSecurityGroups';
import { describeSubnets } from './describeSubnets';
import { describeVolumes } from './describeVolumes';
import { describeVpcAttribute } from './describeVpcAttribute';
import { describeVpcEndpoints } from './describeVpcEndpoints';
import { describeVpcs } from './describeVpcs';
import { launchTemplateOperations } from './launchtemplates/operations';
import { withDryRun } from './withDryRun';

/** The EC2 operations of the sandbox. */
export const ec2Operations: OperationTable = withDryRun({
  ...launchTemplateOperations,
  CreateTags: createTags,
  DeleteTags: deleteTags,
  DescribeAvailabilityZones: describeAvailabilityZones,
  DescribeInstances: describeInstances,
  DescribeInstanceTypeOfferings: describeInstanceTypeOfferings,
  DescribeInstanceTypes: describeInstanceTypes,
  DescribeInternetGateways: describeInternetGateways,
  DescribeNatGateways: describeNatGateways,
  DescribeRegions: describeRegions,
  DescribeRouteTables: describeRouteTables,
  DescribeSecurityGroups: describeSecurityGroups,
  DescribeSubnets: describeSubnets,
  DescribeVolumes: describeVolumes,
  DescribeVpcAttribute: describeVpcAttribute,
  DescribeVpcEndpoints: describeVpcEndpoints,
  DescribeVpcs: describeVpcs,
});
