import { useApi } from '@backstage/frontend-plugin-api';
import {
  scopeId,
  type ClusterResponse,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { isChanging } from './isChanging';
import { useCollectedData, type CollectedData } from './useCollectedData';

/**
 * One cluster with its node groups and Fargate profiles.
 *
 * @public
 */
export function useCluster(
  request: Scope & { name: string },
): CollectedData<ClusterResponse> {
  const api = useApi(eksApiRef);
  return useCollectedData<ClusterResponse>({
    key: `${scopeId(request)}/${request.name}`,
    read: signal => api.getCluster(request, { signal }),
    scopesOf: ({ cluster, freshness }) => [{ scope: cluster, freshness }],
    isChanging: ({ cluster, nodegroups, fargateProfiles }) =>
      [cluster, ...nodegroups, ...fargateProfiles].some(({ status }) =>
        isChanging(status),
      ),
  });
}
