import { useApi } from '@backstage/frontend-plugin-api';
import type {
  MeshComparisonsResponse,
  MeshQuery,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { useRemoteData, type RemoteData } from '../remote/useRemoteData';

/**
 * What a mesh can be compared with.
 *
 * @public
 */
export function useMeshComparisons(
  mesh: MeshQuery,
): RemoteData<MeshComparisonsResponse> & { refresh: () => void } {
  const api = useApi(eksApiRef);
  return useRemoteData({
    key: JSON.stringify(mesh),
    read: signal => api.getMeshComparisons(mesh, { signal }),
  });
}
