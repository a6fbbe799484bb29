import type { PodIdentityAssociation as AwsPodIdentityAssociation } from '@aws-sdk/client-eks';
import type {
  PodIdentityAssociation,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../aws/clusterArn';
import { requireMember } from './requireMember';
import { toTags } from './toTags';

/** A Pod Identity association as EKS describes it. */
export function toPodIdentityAssociation(
  association: AwsPodIdentityAssociation,
  scope: Scope,
): PodIdentityAssociation {
  const id = requireMember(
    association.associationId,
    'associationId',
    'a Pod Identity association',
  );
  const where = `Pod Identity association '${id}'`;
  const clusterName = requireMember(
    association.clusterName,
    'clusterName',
    where,
  );
  const namespace = requireMember(association.namespace, 'namespace', where);
  const serviceAccount = requireMember(
    association.serviceAccount,
    'serviceAccount',
    where,
  );
  return {
    kind: 'pod-identity-association',
    arn: requireMember(association.associationArn, 'associationArn', where),
    name: `${namespace}/${serviceAccount}`,
    accountId: scope.accountId,
    region: scope.region,
    clusterName,
    clusterArn: clusterArn(scope, clusterName),
    id,
    namespace,
    serviceAccount,
    roleArn: requireMember(association.roleArn, 'roleArn', where),
    targetRoleArn: association.targetRoleArn,
    externalId: association.externalId,
    disableSessionTags: association.disableSessionTags,
    ownerArn: association.ownerArn,
    createdAt: association.createdAt?.toISOString(),
    modifiedAt: association.modifiedAt?.toISOString(),
    tags: toTags(association.tags),
  };
}
