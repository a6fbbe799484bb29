import { useApi } from '@backstage/frontend-plugin-api';
import type {
  Mesh,
  MeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { useRemoteData, type RemoteData } from '../remote/useRemoteData';

/**
 * All objects of a mesh, with everything their source says of them.
 *
 * @public
 */
export function useMeshObjects(
  mesh: Mesh,
): RemoteData<MeshObject[]> & { refresh: () => void } {
  const api = useApi(eksApiRef);
  const { accountId, region, name } = mesh;
  return useRemoteData<MeshObject[]>({
    key: mesh.arn,
    read: async signal => {
      const request = { accountId, region, mesh: name };
      return (await api.getMeshObjects(request, { signal })).items;
    },
  });
}
