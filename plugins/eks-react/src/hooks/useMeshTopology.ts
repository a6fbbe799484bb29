import { useApi } from '@backstage/frontend-plugin-api';
import type {
  MeshTopologyResponse,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { useCollectedData, type CollectedData } from './useCollectedData';

/**
 * A mesh, as a whole or around one of its services.
 *
 * @public
 */
export type MeshTopologyView = Omit<MeshTopologyResponse, 'focus'> & {
  /** Identifier of the service's node; none for the whole mesh. */
  focus?: string;
};

/**
 * The graph around a service of a mesh, or without a service the whole graph.
 *
 * @public
 */
export function useMeshTopology(
  request: Partial<Scope> & { mesh: string; service?: string },
): CollectedData<MeshTopologyView> {
  const api = useApi(eksApiRef);
  const { accountId, region, mesh, service } = request;
  return useCollectedData<MeshTopologyView>({
    key: JSON.stringify([accountId, region, mesh, service]),
    read: signal =>
      service === undefined
        ? api.getMeshGraph({ accountId, region, mesh }, { signal })
        : api.getMeshTopology({ accountId, region, mesh, service }, { signal }),
    scopesOf: value => [{ scope: value.mesh, freshness: value.freshness }],
    isChanging: () => false,
  });
}
