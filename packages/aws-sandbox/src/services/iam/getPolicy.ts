import type { GetPolicyRequest, GetPolicyResponse } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findShownPolicy } from './findPolicy';
import { showPolicy } from './showPolicy';

/** One managed policy without its documents. */
export const getPolicy: Operation<GetPolicyRequest, GetPolicyResponse> = (
  input,
  { globalPlace },
) => ({
  Policy: showPolicy(
    findShownPolicy(globalPlace, input.PolicyArn!),
    globalPlace,
  ),
});
