import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type {
  MeshDifferenceQuery,
  MeshDifferenceResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { useRemoteData, type RemoteData } from '../remote/useRemoteData';

/**
 * How a mesh differs from the same one as another source tells it, from an earlier export or an earlier state;
 * nothing while there is no question.
 *
 * @public
 */
export function useMeshDifference(
  query: MeshDifferenceQuery | undefined,
): RemoteData<MeshDifferenceResponse | undefined> & { refresh: () => void } {
  const api = useApi(eksApiRef);
  // An earlier topology is long: give the same question as the same object.
  const key = useMemo(() => JSON.stringify(query ?? null), [query]);
  return useRemoteData({
    key,
    read: async signal => query && api.getMeshDifference(query, { signal }),
  });
}
