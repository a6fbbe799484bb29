import { useApi } from '@backstage/frontend-plugin-api';
import type {
  MeshGraphResponse,
  MeshQuery,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { useRemoteData, type RemoteData } from '../remote/useRemoteData';

/**
 * The whole graph of a mesh and who tells it; nothing while there is no question.
 *
 * @public
 */
export function useMeshGraph(
  mesh: MeshQuery | undefined,
): RemoteData<MeshGraphResponse | undefined> & { refresh: () => void } {
  const api = useApi(eksApiRef);
  return useRemoteData({
    key: JSON.stringify(mesh ?? null),
    read: async signal => mesh && api.getMeshGraph(mesh, { signal }),
  });
}
