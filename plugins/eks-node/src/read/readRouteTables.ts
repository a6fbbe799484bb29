import type { RouteTable } from '@aws-sdk/client-ec2';
import { askAws } from '../aws/askAws';
import { ec2Sdk } from '../aws/ec2Sdk';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/** The route tables of some VPCs, as EC2 describes them. */
export async function readRouteTables(
  aws: AwsScope,
  { vpcIds }: { vpcIds: string[] },
  { signal }: ReadOptions = {},
): Promise<RouteTable[]> {
  const { paginateDescribeRouteTables } = ec2Sdk();
  const pages = paginateDescribeRouteTables(
    { client: aws.ec2, pageSize: PAGE_SIZE },
    { Filters: [{ Name: 'vpc-id', Values: vpcIds }] },
    { abortSignal: signal },
  );
  return askAws(
    { operation: 'ec2:DescribeRouteTables', scope: aws.scope },
    () => collectPages(pages, page => page.RouteTables),
  );
}
