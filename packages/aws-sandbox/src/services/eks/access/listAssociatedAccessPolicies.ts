import type {
  ListAssociatedAccessPoliciesRequest,
  ListAssociatedAccessPoliciesResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { eksPage } from '../eksPage';
import { findAccessEntry } from './findAccessEntry';
import { showAssociatedPolicy } from './showAccessEntry';

/** The access policies of an access entry, page by page. */
export const listAssociatedAccessPolicies: Operation<
  ListAssociatedAccessPoliciesRequest,
  ListAssociatedAccessPoliciesResponse
> = (input, context) => {
  const { clusterName, principalArn, policies } = findAccessEntry(
    input.clusterName!,
    input.principalArn!,
    context,
  );
  const { items, nextToken } = eksPage(
    policies,
    input,
    ({ policyArn }) => policyArn,
  );
  return {
    clusterName,
    principalArn,
    associatedAccessPolicies: items.map(showAssociatedPolicy),
    nextToken,
  };
};
