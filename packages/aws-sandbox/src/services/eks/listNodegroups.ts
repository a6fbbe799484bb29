import type {
  ListNodegroupsRequest,
  ListNodegroupsResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { eksPage } from './eksPage';
import { findCluster } from './findCluster';
import { liveNodegroups } from './findNodegroup';

/** Names of a cluster's node groups, page by page. */
export const listNodegroups: Operation<
  ListNodegroupsRequest,
  ListNodegroupsResponse
> = (input, context) => {
  findCluster(input.clusterName!, context);
  const rows = liveNodegroups(input.clusterName!, context);
  const { items, nextToken } = eksPage(
    rows.map(row => row.nodegroupName),
    input,
  );
  return { nodegroups: items, nextToken };
};
