import type {
  CreatePodIdentityAssociationRequest,
  CreatePodIdentityAssociationResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { invalidParameter, limitExceeded, resourceInUse } from '../errors';
import { findCluster } from '../findCluster';
import { quotaOf } from '../quotas';
import { rememberRequest, rowOfRepeatedRequest } from '../repeatedRequest';
import { checkTags } from '../rules/checkTags';
import { podIdentityTable } from '../tables';
import { checkAssociation, checkServiceAccount } from './checkAssociation';
import { livePodIdentities } from './findPodIdentity';
import { newPodIdentityRow } from './newPodIdentityRow';
import { showPodIdentity } from './showPodIdentity';

/** Gives the pods of a ServiceAccount a role; a ServiceAccount has one. */
export const createPodIdentityAssociation: Operation<
  CreatePodIdentityAssociationRequest,
  CreatePodIdentityAssociationResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  const namespace = input.namespace!;
  const serviceAccount = input.serviceAccount!;
  const subject = { clusterName };
  findCluster(clusterName, context);
  const existing = livePodIdentities(clusterName, context);
  const repeated = rowOfRepeatedRequest(existing, input);
  if (repeated) return { association: showPodIdentity(repeated) };

  checkServiceAccount(namespace, serviceAccount, subject);
  checkTags(input.tags, message => invalidParameter(message, subject));
  checkAssociation(input, context, subject);
  const same = existing.find(
    row => row.namespace === namespace && row.serviceAccount === serviceAccount,
  );
  if (same) {
    throw resourceInUse(
      `Association already exists: ${same.associationId}`,
      subject,
    );
  }
  const limit = quotaOf('podIdentityAssociationsPerCluster');
  if (existing.length >= limit) {
    throw limitExceeded(
      `You have reached the limit of ${limit} pod identity associations in cluster ${clusterName}`,
      subject,
    );
  }

  const row = newPodIdentityRow({
    ...input,
    accountId: context.accountId,
    region: context.region,
    clusterName,
    namespace,
    serviceAccount,
    roleArn: input.roleArn!,
    tags: input.tags ?? {},
    disableSessionTags: input.disableSessionTags ?? false,
    createdAt: context.now(),
    request: rememberRequest(input),
  });
  context.place.table(podIdentityTable).set(row.associationId, row);
  return { association: showPodIdentity(row) };
};
