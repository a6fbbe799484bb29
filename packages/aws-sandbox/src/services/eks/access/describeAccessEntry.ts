import type {
  DescribeAccessEntryRequest,
  DescribeAccessEntryResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { findAccessEntry } from './findAccessEntry';
import { showAccessEntry } from './showAccessEntry';

/** One access entry. */
export const describeAccessEntry: Operation<
  DescribeAccessEntryRequest,
  DescribeAccessEntryResponse
> = (input, context) => ({
  accessEntry: showAccessEntry(
    findAccessEntry(input.clusterName!, input.principalArn!, context),
  ),
});
