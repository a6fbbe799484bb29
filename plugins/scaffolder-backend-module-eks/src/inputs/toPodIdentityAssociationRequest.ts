import type { PodIdentityAssociationRequest } from '@eks-platform/backstage-plugin-eks-common';
import type { z } from 'zod/v3';
import type { podIdentityAssociationInput } from './podIdentityAssociationInput';

/** The pod identity association that an input asks for. */
export function toPodIdentityAssociationRequest(
  input: z.output<ReturnType<typeof podIdentityAssociationInput>>,
): PodIdentityAssociationRequest {
  const { accountId, region, ...request } = input;
  return { kind: 'pod-identity-association', ...request };
}
