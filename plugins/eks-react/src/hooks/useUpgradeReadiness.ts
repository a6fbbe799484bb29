import { useApi } from '@backstage/frontend-plugin-api';
import {
  scopeId,
  type UpgradeReadinessResponse,
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
 * Whether a cluster can be upgraded to the next version.
 *
 * @public
 */
export function useUpgradeReadiness(
  request: Scope & { name: string },
  beside?: ShownBeside,
): CollectedData<UpgradeReadinessResponse> {
  const api = useApi(eksApiRef);
  return useCollectedData<UpgradeReadinessResponse>({
    beside,
    key: `${scopeId(request)}/${request.name}`,
    read: signal => api.getUpgradeReadiness(request, { signal }),
    scopesOf: ({ freshness }) => [{ scope: request, freshness }],
    isChanging: ({ cluster }) => isChanging(cluster.status),
  });
}
