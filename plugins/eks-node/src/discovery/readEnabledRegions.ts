import { askAws } from '../aws/askAws';
import { ec2Sdk } from '../aws/ec2Sdk';
import type { AwsScope } from '../EksService';

/** The regions that an account has enabled. */
export async function readEnabledRegions(aws: AwsScope): Promise<string[]> {
  const { DescribeRegionsCommand } = ec2Sdk();
  const { Regions = [] } = await askAws(
    { operation: 'ec2:DescribeRegions', scope: aws.scope },
    () => aws.ec2.send(new DescribeRegionsCommand({ AllRegions: false })),
  );
  return Regions.flatMap(({ RegionName }) => RegionName ?? []);
}
