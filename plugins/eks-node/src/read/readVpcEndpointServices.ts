import { askAws } from '../aws/askAws';
import { ec2Sdk } from '../aws/ec2Sdk';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The AWS services that a VPC reaches by endpoints of its own, for example `ecr.api` and `s3`.
 *
 * @public
 */
export async function readVpcEndpointServices(
  aws: AwsScope,
  { vpcId }: { vpcId: string },
  { signal }: ReadOptions = {},
): Promise<string[]> {
  const { paginateDescribeVpcEndpoints } = ec2Sdk();
  const endpoints = await askAws(
    {
      operation: 'ec2:DescribeVpcEndpoints',
      resource: `VPC '${vpcId}'`,
      scope: aws.scope,
    },
    () =>
      collectPages(
        paginateDescribeVpcEndpoints(
          { client: aws.ec2, pageSize: PAGE_SIZE },
          { Filters: [{ Name: 'vpc-id', Values: [vpcId] }] },
          { abortSignal: signal },
        ),
        page => page.VpcEndpoints,
      ),
  );
  const prefix = new RegExp(`^.*\\.${aws.scope.region}\\.`);
  return endpoints
    .filter(({ State }) => State?.toLowerCase() === 'available')
    .flatMap(({ ServiceName }) => ServiceName?.replace(prefix, '') ?? []);
}
