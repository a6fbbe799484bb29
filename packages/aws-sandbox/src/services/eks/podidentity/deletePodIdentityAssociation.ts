import type {
  DeletePodIdentityAssociationRequest,
  DeletePodIdentityAssociationResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { podIdentityTable } from '../tables';
import { findPodIdentity } from './findPodIdentity';
import { requireNoOwner } from './requireNoOwner';
import { showPodIdentity } from './showPodIdentity';

/** Takes its role from a ServiceAccount. */
export const deletePodIdentityAssociation: Operation<
  DeletePodIdentityAssociationRequest,
  DeletePodIdentityAssociationResponse
> = (input, context) => {
  const row = findPodIdentity(
    input.clusterName!,
    input.associationId!,
    context,
  );
  requireNoOwner(row);
  context.place.table(podIdentityTable).delete(row.associationId);
  return { association: showPodIdentity(row) };
};
