import { useApi } from '@backstage/frontend-plugin-api';
import type {
  MeshTopologyResponse,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { useCollectedData, type CollectedData } from './useCollectedData';

/**
 * The graph around a service of a mesh.
 *
 * @public
 */
export function useMeshTopology(
  request: Partial<Scope> & { mesh: string; service: string },
): CollectedData<MeshTopologyResponse> {
  const api = useApi(eksApiRef);
  const { accountId, region, mesh, service } = request;
  return useCollectedData<MeshTopologyResponse>({
    key: JSON.stringify([accountId, region, mesh, service]),
    read: signal => api.getMeshTopology(request, { signal }),
    scopesOf: value => [{ scope: value.mesh, freshness: value.freshness }],
    isChanging: () => false,
  });
}
