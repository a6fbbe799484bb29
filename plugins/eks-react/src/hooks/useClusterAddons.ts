import { useApi } from '@backstage/frontend-plugin-api';
import {
  scopeId,
  type ClusterAddonsResponse,
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
 * The add-ons of a cluster beside what EKS offers.
 *
 * @public
 */
export function useClusterAddons(
  request: Scope & { name: string },
  beside?: ShownBeside,
): CollectedData<ClusterAddonsResponse> {
  const api = useApi(eksApiRef);
  return useCollectedData<ClusterAddonsResponse>({
    beside,
    key: `${scopeId(request)}/${request.name}`,
    read: signal => api.getClusterAddons(request, { signal }),
    scopesOf: ({ freshness }) => [{ scope: request, freshness }],
    isChanging: ({ addons }) =>
      addons.some(({ installed }) => isChanging(installed?.status ?? '')),
  });
}
