import type { AccessEntryRequest } from '@eks-platform/backstage-plugin-eks-common';
import { accessPolicyArn } from '@eks-platform/backstage-plugin-eks-node';
import type { z } from 'zod/v3';
import type { accessEntryInput } from './accessEntryInput';

/** The access entry that an input asks for; policies given by name get their ARN. */
export function toAccessEntryRequest(
  input: z.output<ReturnType<typeof accessEntryInput>>,
): AccessEntryRequest {
  const { accountId, region, accessPolicies, ...request } = input;
  return {
    kind: 'access-entry',
    ...request,
    accessPolicies: accessPolicies.map(policy => ({
      ...policy,
      policyArn: accessPolicyArn({ accountId, region }, policy.policyArn),
    })),
  };
}
