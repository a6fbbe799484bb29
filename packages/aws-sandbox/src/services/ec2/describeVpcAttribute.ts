import type {
  DescribeVpcAttributeRequest,
  DescribeVpcAttributeResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { vpcIds } from './describeVpcs';
import { invalidParameterValue } from './errors';
import { selectByIds } from './selectByIds';
import { vpcTable, type VpcRow } from './tables';

const ATTRIBUTES: Record<
  string,
  (row: VpcRow) => Partial<DescribeVpcAttributeResult>
> = {
  enableDnsSupport: row => ({
    EnableDnsSupport: { Value: row.enableDnsSupport },
  }),
  enableDnsHostnames: row => ({
    EnableDnsHostnames: { Value: row.enableDnsHostnames },
  }),
  enableNetworkAddressUsageMetrics: () => ({
    EnableNetworkAddressUsageMetrics: { Value: false },
  }),
};

/** One attribute of a VPC. */
export const describeVpcAttribute: Operation<
  DescribeVpcAttributeRequest,
  DescribeVpcAttributeResult
> = (input, { place }) => {
  const attribute = input.Attribute!;
  if (!Object.hasOwn(ATTRIBUTES, attribute)) {
    throw invalidParameterValue(
      `Value (${attribute}) for parameter attribute is invalid. Unknown attribute.`,
    );
  }
  const rows = [...place.table(vpcTable).values()];
  const [row] = selectByIds(rows, [input.VpcId!], vpcIds);
  return { VpcId: row.vpcId, ...ATTRIBUTES[attribute](row) };
};
