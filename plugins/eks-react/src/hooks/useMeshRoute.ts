import { useApi } from '@backstage/frontend-plugin-api';
import type {
  MeshQuery,
  MeshRequest,
  RouteResolution,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { useRemoteData, type RemoteData } from '../remote/useRemoteData';

/**
 * Where a request ends in a mesh; nothing while there is no request.
 *
 * @public
 */
export function useMeshRoute(
  mesh: MeshQuery,
  request: MeshRequest | undefined,
): RemoteData<RouteResolution | undefined> & { refresh: () => void } {
  const api = useApi(eksApiRef);
  return useRemoteData({
    key: JSON.stringify([mesh, request]),
    read: async signal =>
      request &&
      (await api.traceMeshRoute({ ...mesh, request }, { signal })).resolution,
  });
}
