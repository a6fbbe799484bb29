import { useApi } from '@backstage/frontend-plugin-api';
import type {
  ClusterListItem,
  FleetResponse,
  ScopeResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { isChanging } from './isChanging';
import { useCollectedData, type CollectedData } from './useCollectedData';

/**
 * All clusters, and the scopes they were collected from.
 *
 * @public
 */
export interface Fleet {
  clusters: ClusterListItem[];
  scopes: ScopeResponse[];
  summary: FleetResponse;
}

/**
 * The clusters of all scopes with the health of each scope.
 *
 * @public
 */
export function useFleet(): CollectedData<Fleet> {
  const api = useApi(eksApiRef);
  return useCollectedData<Fleet>({
    key: 'fleet',
    read: async signal => {
      const [scopes, clusters, summary] = await Promise.all([
        api.getScopes(undefined, { signal }),
        api.getClusters({}, { signal }),
        api.getFleet(undefined, { signal }),
      ]);
      return { scopes: scopes.items, clusters: clusters.items, summary };
    },
    scopesOf: ({ scopes }) => scopes,
    isChanging: ({ clusters }) =>
      clusters.some(({ cluster }) => isChanging(cluster.status)),
  });
}
