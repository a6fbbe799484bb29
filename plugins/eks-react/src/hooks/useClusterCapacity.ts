import { useApi } from '@backstage/frontend-plugin-api';
import {
  scopeId,
  type ClusterCapacityResponse,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { isChanging } from './isChanging';
import {
  useCollectedData,
  type CollectedData,
  type ShownBeside,
} from './useCollectedData';

/**
 * The capacity of a cluster in one table.
 *
 * @public
 */
export function useClusterCapacity(
  request: Scope & { name: string },
  beside?: ShownBeside,
): CollectedData<ClusterCapacityResponse> {
  const api = useApi(eksApiRef);
  return useCollectedData<ClusterCapacityResponse>({
    beside,
    key: `${scopeId(request)}/${request.name}`,
    read: signal => api.getClusterCapacity(request, { signal }),
    scopesOf: ({ freshness }) => [{ scope: request, freshness }],
    isChanging: ({ cluster, capacity }) =>
      isChanging(cluster.status) ||
      capacity.sources.some(
        ({ status = '', updating }) =>
          updating !== undefined || isChanging(status),
      ),
  });
}
