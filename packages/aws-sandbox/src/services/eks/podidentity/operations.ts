import type { OperationTable } from '../../../server/Operation';
import { createPodIdentityAssociation } from './createPodIdentityAssociation';
import { deletePodIdentityAssociation } from './deletePodIdentityAssociation';
import { describePodIdentityAssociation } from './describePodIdentityAssociation';
import { listPodIdentityAssociations } from './listPodIdentityAssociations';
import { updatePodIdentityAssociation } from './updatePodIdentityAssociation';

/** The EKS operations on pod identity associations. */
export const podIdentityOperations: OperationTable = {
  CreatePodIdentityAssociation: createPodIdentityAssociation,
  DescribePodIdentityAssociation: describePodIdentityAssociation,
  ListPodIdentityAssociations: listPodIdentityAssociations,
  UpdatePodIdentityAssociation: updatePodIdentityAssociation,
  DeletePodIdentityAssociation: deletePodIdentityAssociation,
};
