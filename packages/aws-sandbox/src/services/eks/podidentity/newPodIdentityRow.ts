import { stableHex } from '../../../world/stableId';
import type { PodIdentityRow } from '../tables';

/** What must be said of a pod identity association; the rest AWS fills in. */
export type NewPodIdentity = Partial<PodIdentityRow> &
  Pick<
    PodIdentityRow,
    'clusterName' | 'namespace' | 'serviceAccount' | 'roleArn' | 'createdAt'
  > & { accountId: string; region: string };

/** Makes the row of a pod identity association; its id follows from names and time of creation. */
export function newPodIdentityRow(options: NewPodIdentity): PodIdentityRow {
  const { accountId, region, ...given } = options;
  const { clusterName, namespace, serviceAccount, createdAt } = given;
  const path = [region, accountId, clusterName, namespace, serviceAccount];
  const id = `a-${stableHex(`${path.join('/')}@${createdAt}`, 17)}`;
  return {
    disableSessionTags: false,
    tags: {},
    modifiedAt: createdAt,
    ...given,
    associationId: id,
    associationArn: `arn:aws:eks:${region}:${accountId}:podidentityassociation/${clusterName}/${id}`,
    externalId: given.targetRoleArn ? path.join('/') : undefined,
  };
}
