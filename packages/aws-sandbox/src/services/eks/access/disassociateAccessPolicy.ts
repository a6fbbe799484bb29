import type {
  DisassociateAccessPolicyRequest,
  DisassociateAccessPolicyResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { resourceNotFound } from '../errors';
import { findAccessEntry } from './findAccessEntry';

/** Takes an access policy from an access entry. */
export const disassociateAccessPolicy: Operation<
  DisassociateAccessPolicyRequest,
  DisassociateAccessPolicyResponse
> = (input, context) => {
  const { clusterName, principalArn, policyArn } = input;
  const entry = findAccessEntry(clusterName!, principalArn!, context);
  const kept = entry.policies.filter(row => row.policyArn !== policyArn);
  if (kept.length === entry.policies.length) {
    throw resourceNotFound(
      `The access policy ${policyArn} is not associated with ${principalArn}`,
      { clusterName },
    );
  }
  entry.policies = kept;
  return {};
};
