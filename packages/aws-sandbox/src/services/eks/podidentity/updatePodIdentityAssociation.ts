import type {
  UpdatePodIdentityAssociationRequest,
  UpdatePodIdentityAssociationResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { checkAssociation } from './checkAssociation';
import { findPodIdentity } from './findPodIdentity';
import { newPodIdentityRow } from './newPodIdentityRow';
import { requireNoOwner } from './requireNoOwner';
import { showPodIdentity } from './showPodIdentity';

/** Changes the roles of a pod identity association; what is left out stays, an empty target role is taken away. */
export const updatePodIdentityAssociation: Operation<
  UpdatePodIdentityAssociationRequest,
  UpdatePodIdentityAssociationResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  const row = findPodIdentity(clusterName, input.associationId!, context);
  requireNoOwner(row);
  const { roleArn, targetRoleArn, disableSessionTags, policy } = input;
  checkAssociation(
    {
      roleArn,
      targetRoleArn,
      policy: policy ?? row.policy,
      disableSessionTags: disableSessionTags ?? row.disableSessionTags,
    },
    context,
    { clusterName },
  );
  if (roleArn) row.roleArn = roleArn;
  if (targetRoleArn !== undefined) {
    const { accountId, region } = context;
    row.targetRoleArn = targetRoleArn || undefined;
    row.externalId = newPodIdentityRow({
      ...row,
      accountId,
      region,
    }).externalId;
  }
  if (disableSessionTags !== undefined) {
    row.disableSessionTags = disableSessionTags;
  }
  if (policy !== undefined) row.policy = policy || undefined;
  row.modifiedAt = context.now();
  return { association: showPodIdentity(row) };
};
