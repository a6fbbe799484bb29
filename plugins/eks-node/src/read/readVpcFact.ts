import type { VpcFact } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import { ec2Sdk } from '../aws/ec2Sdk';
import type { AwsScope } from '../EksService';
import { toVpcOption } from '../translate/toVpcOption';
import type { ReadOptions } from './ReadOptions';

/**
 * What preflight needs to know of a VPC; undefined when there is none of this identifier.
 *
 * @public
 */
export async function readVpcFact(
  aws: AwsScope,
  { vpcId }: { vpcId: string },
  { signal }: ReadOptions = {},
): Promise<VpcFact | undefined> {
  const { ec2, scope } = aws;
  const { DescribeVpcAttributeCommand, DescribeVpcsCommand } = ec2Sdk();
  const sent = { abortSignal: signal };
  const resource = `VPC '${vpcId}'`;
  const [vpcs, support, hostnames] = await Promise.all([
    askAws({ operation: 'ec2:DescribeVpcs', resource, scope }, () =>
      ec2.send(
        new DescribeVpcsCommand({
          Filters: [{ Name: 'vpc-id', Values: [vpcId] }],
        }),
        sent,
      ),
    ),
    askAws({ operation: 'ec2:DescribeVpcAttribute', resource, scope }, () =>
      ec2.send(
        new DescribeVpcAttributeCommand({
          VpcId: vpcId,
          Attribute: 'enableDnsSupport',
        }),
        sent,
      ),
    ),
    askAws({ operation: 'ec2:DescribeVpcAttribute', resource, scope }, () =>
      ec2.send(
        new DescribeVpcAttributeCommand({
          VpcId: vpcId,
          Attribute: 'enableDnsHostnames',
        }),
        sent,
      ),
    ),
  ]);
  const vpc = vpcs.Vpcs?.[0];
  return (
    vpc && {
      ...toVpcOption(vpc),
      enableDnsSupport: support.EnableDnsSupport?.Value ?? false,
      enableDnsHostnames: hostnames.EnableDnsHostnames?.Value ?? false,
    }
  );
}
