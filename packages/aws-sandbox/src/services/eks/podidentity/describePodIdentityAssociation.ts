import type {
  DescribePodIdentityAssociationRequest,
  DescribePodIdentityAssociationResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { findPodIdentity } from './findPodIdentity';
import { showPodIdentity } from './showPodIdentity';

/** One pod identity association. */
export const describePodIdentityAssociation: Operation<
  DescribePodIdentityAssociationRequest,
  DescribePodIdentityAssociationResponse
> = (input, context) => ({
  association: showPodIdentity(
    findPodIdentity(input.clusterName!, input.associationId!, context),
  ),
});
