import type { PodIdentityAssociation } from '@aws-sdk/client-eks';
import type { PodIdentityRow } from '../tables';

/** A pod identity association as the API shows it. */
export function showPodIdentity(row: PodIdentityRow): PodIdentityAssociation {
  const { createdAt, modifiedAt, clientRequestToken, request, ...shown } = row;
  return {
    ...shown,
    createdAt: new Date(createdAt),
    modifiedAt: new Date(modifiedAt),
  };
}
