import type {
  CreateAccessEntryRequest,
  CreateAccessEntryResponse,
} from '@aws-sdk/client-eks';
import type { Operation, OperationContext } from '../../../server/Operation';
import { findRole } from '../../iam/findRole';
import {
  invalidParameter,
  invalidRequest,
  limitExceeded,
  resourceInUse,
} from '../errors';
import { findCluster } from '../findCluster';
import { statusAt } from '../life';
import { quotaOf } from '../quotas';
import { rememberRequest, rowOfRepeatedRequest } from '../repeatedRequest';
import { checkOneOf } from '../rules/checkOneOf';
import { checkTags } from '../rules/checkTags';
import { accessEntryTable } from '../tables';
import { accessEntryTypes } from './accessEntryTypes';
import { checkIdentity } from './checkIdentity';
import {
  accessEntryKey,
  liveAccessEntries,
  requireAccessEntries,
} from './findAccessEntry';
import { newAccessEntryRow } from './newAccessEntryRow';
import { parsePrincipalArn } from './parsePrincipalArn';
import { showAccessEntry } from './showAccessEntry';

/** Lets an IAM role or user into a cluster. */
export const createAccessEntry: Operation<
  CreateAccessEntryRequest,
  CreateAccessEntryResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  const principalArn = input.principalArn!;
  const subject = { clusterName };
  requireAccessEntries(clusterName, context);
  const existing = liveAccessEntries(clusterName, context);
  const repeated = rowOfRepeatedRequest(existing, input);
  if (repeated) return { accessEntry: showAccessEntry(repeated) };

  const types = Object.keys(accessEntryTypes);
  checkOneOf(
    'type',
    input.type,
    Object.fromEntries(types.map(type => [type, type])),
    subject,
  );
  checkPrincipal(principalArn, clusterName, context);
  checkIdentity(input, input.type ?? 'STANDARD', clusterName);
  checkTags(input.tags, message => invalidParameter(message, subject));
  const status = statusAt(findCluster(clusterName, context), context.now());
  if (status !== 'ACTIVE' && status !== 'UPDATING') {
    throw invalidRequest(
      `Cluster '${clusterName}' is not in ACTIVE status`,
      subject,
    );
  }
  if (existing.some(row => row.principalArn === principalArn)) {
    throw resourceInUse(
      'The specified access entry resource is already in use on this cluster.',
      subject,
    );
  }
  const limit = quotaOf('accessEntriesPerCluster');
  if (existing.length >= limit) {
    throw limitExceeded(
      `You have reached the limit of ${limit} access entries in cluster ${clusterName}`,
      subject,
    );
  }

  const { username, kubernetesGroups, tags, type } = input;
  const row = newAccessEntryRow({
    accountId: context.accountId,
    region: context.region,
    clusterName,
    principalArn,
    createdAt: context.now(),
    ...(username && { username }),
    ...(kubernetesGroups?.length && { kubernetesGroups }),
    ...(tags && { tags }),
    ...(type && { type }),
    clientRequestToken: input.clientRequestToken,
    request: rememberRequest(input),
  });
  context.place
    .table(accessEntryTable)
    .set(accessEntryKey(clusterName, principalArn), row);
  return { accessEntry: showAccessEntry(row) };
};

/** A role must exist, in whatever account; users are not kept, any is taken to exist. */
function checkPrincipal(
  principalArn: string,
  clusterName: string,
  { world }: OperationContext,
): void {
  const { kind, path } = parsePrincipalArn(principalArn, clusterName);
  if (path.startsWith('/aws-service-role/')) {
    throw invalidParameter(
      'The caller is not allowed to modify access entries with a principalArn value of a Service Linked Role.',
      { clusterName },
    );
  }
  if (kind === 'role' && !findRole(world, principalArn)) {
    throw invalidParameter(
      `The specified principalArn is invalid: invalid principal. There is no role ${principalArn}`,
      { clusterName },
    );
  }
}
