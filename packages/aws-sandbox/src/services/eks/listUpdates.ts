import type {
  ListUpdatesRequest,
  ListUpdatesResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { eksPage } from './eksPage';
import { requireUpdateOwner } from './requireUpdateOwner';
import { updatesOf } from './updates';

/** Ids of the updates of a cluster or of something on it, page by page. */
export const listUpdates: Operation<ListUpdatesRequest, ListUpdatesResponse> = (
  input,
  context,
) => {
  const clusterName = input.name!;
  const { nodegroupName, addonName, capabilityName } = input;
  const owner = { clusterName, nodegroupName, addonName, capabilityName };
  requireUpdateOwner(owner, context);
  const ids = updatesOf(owner, context).map(row => row.id);
  const { items, nextToken } = eksPage(ids, input);
  return { updateIds: items, nextToken };
};
