import { useApi } from '@backstage/frontend-plugin-api';
import {
  scopeId,
  type ClusterResponse,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { isChanging } from './isChanging';
import {
  isFirstUnderWay,
  useCollectedData,
  type CollectedData,
  type ShownBeside,
} from './useCollectedData';

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
    isChanging: isClusterChanging,
  });
}

/**
 * A cluster as what its parts are shown beside: give it to the hooks that ask more of the same cluster, so that they are
 * read again when it is, and one timer runs instead of two.
 *
 * @public
 */
export function besideCluster(response: ClusterResponse): ShownBeside {
  return {
    answer: response,
    isPolled: isFirstUnderWay(response) || isClusterChanging(response),
  };
}

function isClusterChanging({
  cluster,
  nodegroups,
  fargateProfiles,
}: ClusterResponse): boolean {
  return [cluster, ...nodegroups, ...fargateProfiles].some(({ status }) =>
    isChanging(status),
  );
}
