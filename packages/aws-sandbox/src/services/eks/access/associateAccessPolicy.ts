import type {
  AssociateAccessPolicyRequest,
  AssociateAccessPolicyResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { invalidRequest, limitExceeded, resourceNotFound } from '../errors';
import { quotaOf } from '../quotas';
import { accessEntryTypes } from './accessEntryTypes';
import { accessPolicies } from './accessPolicies';
import { checkAccessScope } from './checkAccessScope';
import { findAccessEntry } from './findAccessEntry';
import { showAssociatedPolicy } from './showAccessEntry';

/** Gives an access entry a policy for the cluster or some namespaces; given again, it takes the new scope. */
export const associateAccessPolicy: Operation<
  AssociateAccessPolicyRequest,
  AssociateAccessPolicyResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  const policyArn = input.policyArn!;
  const entry = findAccessEntry(clusterName, input.principalArn!, context);
  const policy = accessPolicies.find(({ arn }) => arn === policyArn);
  if (!policy) {
    throw resourceNotFound(
      `The specified policyArn ${policyArn} could not be found. You can view the access policies with 'list-access-policies'.`,
      { clusterName },
    );
  }
  const accessScope = checkAccessScope(input.accessScope!, clusterName);
  const { policies } = accessEntryTypes[entry.type];
  if (policies && !policies.includes(policy.name)) {
    throw invalidRequest(
      `The access entry type ${entry.type} cannot have the access policy ${policy.name}`,
      { clusterName },
    );
  }
  const now = context.now();
  let row = entry.policies.find(given => given.policyArn === policyArn);
  if (row) {
    Object.assign(row, { accessScope, modifiedAt: now });
  } else {
    const limit = quotaOf('accessPoliciesPerEntry');
    if (entry.policies.length >= limit) {
      throw limitExceeded(
        `You have reached the limit of ${limit} access policies for ${entry.principalArn}`,
        { clusterName },
      );
    }
    row = { policyArn, accessScope, associatedAt: now, modifiedAt: now };
    entry.policies.push(row);
  }
  return {
    clusterName,
    principalArn: entry.principalArn,
    associatedAccessPolicy: showAssociatedPolicy(row),
  };
};
