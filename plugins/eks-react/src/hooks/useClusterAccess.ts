import { useApi } from '@backstage/frontend-plugin-api';
import {
  scopeId,
  type ClusterAccessResponse,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { useCollectedData, type CollectedData } from './useCollectedData';

/**
 * Who may enter a cluster.
 *
 * @public
 */
export function useClusterAccess(
  request: Scope & { name: string },
): CollectedData<ClusterAccessResponse> {
  const api = useApi(eksApiRef);
  return useCollectedData<ClusterAccessResponse>({
    key: `${scopeId(request)}/${request.name}`,
    read: signal => api.getClusterAccess(request, { signal }),
    scopesOf: ({ freshness }) => [{ scope: request, freshness }],
    isChanging: () => false,
  });
}
