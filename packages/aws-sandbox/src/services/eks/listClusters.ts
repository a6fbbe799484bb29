import type {
  ListClustersRequest,
  ListClustersResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { eksPage } from './eksPage';
import { liveClusters } from './findCluster';

/** Names of the clusters, page by page. */
export const listClusters: Operation<
  ListClustersRequest,
  ListClustersResponse
> = (input, context) => {
  const names = liveClusters(context).map(row => row.name);
  const { items, nextToken } = eksPage(names, input);
  return { clusters: items, nextToken };
};
