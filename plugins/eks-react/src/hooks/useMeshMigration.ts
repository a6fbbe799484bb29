import { useApi } from '@backstage/frontend-plugin-api';
import type {
  MeshMigrationQuery,
  MeshMigrationResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { useCollectedData, type CollectedData } from './useCollectedData';

/**
 * The way of an App Mesh mesh to VPC Lattice.
 *
 * @public
 */
export function useMeshMigration(
  query: MeshMigrationQuery,
): CollectedData<MeshMigrationResponse> {
  const api = useApi(eksApiRef);
  return useCollectedData<MeshMigrationResponse>({
    key: JSON.stringify(query),
    read: signal => api.planMeshMigration(query, { signal }),
    scopesOf: value => [{ scope: value.mesh, freshness: value.freshness }],
    isChanging: () => false,
  });
}
