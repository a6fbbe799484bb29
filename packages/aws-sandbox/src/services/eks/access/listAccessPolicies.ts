import type {
  ListAccessPoliciesRequest,
  ListAccessPoliciesResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { eksPage } from '../eksPage';
import { accessPolicies } from './accessPolicies';

/** The access policies that EKS defines, page by page. */
export const listAccessPolicies: Operation<
  ListAccessPoliciesRequest,
  ListAccessPoliciesResponse
> = input => {
  const { items, nextToken } = eksPage(
    accessPolicies,
    input,
    ({ name }) => name,
  );
  return { accessPolicies: items, nextToken };
};
