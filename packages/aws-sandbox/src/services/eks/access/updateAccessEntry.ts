import type {
  UpdateAccessEntryRequest,
  UpdateAccessEntryResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { checkIdentity } from './checkIdentity';
import { findAccessEntry } from './findAccessEntry';
import { showAccessEntry } from './showAccessEntry';

/** Gives an access entry another name or other groups in the cluster; what is left out stays. */
export const updateAccessEntry: Operation<
  UpdateAccessEntryRequest,
  UpdateAccessEntryResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  const row = findAccessEntry(clusterName, input.principalArn!, context);
  checkIdentity(input, row.type, clusterName);
  if (input.username) row.username = input.username;
  if (input.kubernetesGroups) row.kubernetesGroups = input.kubernetesGroups;
  row.modifiedAt = context.now();
  return { accessEntry: showAccessEntry(row) };
};
