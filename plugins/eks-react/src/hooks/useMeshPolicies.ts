import { useApi } from '@backstage/frontend-plugin-api';
import type {
  EffectivePolicy,
  MeshPoliciesQuery,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { useRemoteData, type RemoteData } from '../remote/useRemoteData';

/**
 * What is in force on an edge of a mesh: one policy for each virtual node to which its traffic may go.
 *
 * @public
 */
export function useMeshPolicies(
  edge: MeshPoliciesQuery,
): RemoteData<EffectivePolicy[]> & { refresh: () => void } {
  const api = useApi(eksApiRef);
  return useRemoteData({
    key: JSON.stringify(edge),
    read: async signal =>
      (await api.getMeshPolicies(edge, { signal })).policies,
  });
}
