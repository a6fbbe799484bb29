import type { Update as AwsUpdate } from '@aws-sdk/client-eks';
import {
  type Scope,
  showControls,
  type Update,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../aws/clusterArn';
import { requireMember } from './requireMember';

/**
 * What is updated: a cluster itself, or one thing in it.
 *
 * @public
 */
export interface UpdateSubject {
  clusterName: string;
  nodegroupName?: string;
  addonName?: string;
}

/** An update as EKS describes it, which does not say whose it is. */
export function toUpdate(
  update: AwsUpdate,
  { clusterName, nodegroupName, addonName }: UpdateSubject,
  scope: Scope,
): Update {
  const id = requireMember(update.id, 'id', 'an update');
  const where = `update '${id}'`;
  const ofCluster = clusterArn(scope, clusterName);
  return {
    kind: 'update',
    arn: `${ofCluster}/update/${id}`,
    name: requireMember(update.type, 'type', where),
    accountId: scope.accountId,
    region: scope.region,
    clusterName,
    clusterArn: ofCluster,
    id,
    status: requireMember(update.status, 'status', where),
    nodegroupName,
    addonName,
    params: Object.fromEntries(
      (update.params ?? []).flatMap(({ type, value }) =>
        type ? [[type, value ?? '']] : [],
      ),
    ),
    errors: (update.errors ?? []).map(
      ({ errorCode, errorMessage, resourceIds }) => ({
        code: errorCode ?? 'Unknown',
        message: showControls(errorMessage ?? ''),
        resourceIds: resourceIds ?? [],
      }),
    ),
    createdAt: update.createdAt?.toISOString(),
  };
}
