import type {
  ListAccessEntriesRequest,
  ListAccessEntriesResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { eksPage } from '../eksPage';
import { liveAccessEntries, requireAccessEntries } from './findAccessEntry';

/** The principals with an access entry, page by page; those with one access policy when asked so. */
export const listAccessEntries: Operation<
  ListAccessEntriesRequest,
  ListAccessEntriesResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  const { associatedPolicyArn: wanted } = input;
  requireAccessEntries(clusterName, context);
  const rows = liveAccessEntries(clusterName, context).filter(
    row =>
      !wanted || row.policies.some(({ policyArn }) => policyArn === wanted),
  );
  const { items, nextToken } = eksPage(
    rows.map(row => row.principalArn),
    input,
  );
  return { accessEntries: items, nextToken };
};
