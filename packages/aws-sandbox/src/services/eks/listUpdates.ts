import type {
  ListUpdatesRequest,
  ListUpdatesResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { eksPage } from './eksPage';
import { findCluster } from './findCluster';
import { findNodegroup } from './findNodegroup';
import { updatesOf } from './updates';

/** Ids of the updates of a cluster or node group, page by page. */
export const listUpdates: Operation<ListUpdatesRequest, ListUpdatesResponse> = (
  input,
  context,
) => {
  const clusterName = input.name!;
  const { nodegroupName } = input;
  findCluster(clusterName, context);
  if (nodegroupName) findNodegroup(clusterName, nodegroupName, context);
  const ids = updatesOf({ clusterName, nodegroupName }, context).map(
    row => row.id,
  );
  const { items, nextToken } = eksPage(ids, input);
  return { updateIds: items, nextToken };
};
