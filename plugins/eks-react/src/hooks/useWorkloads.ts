import { useApi } from '@backstage/frontend-plugin-api';
import type {
  RunsOnResponse,
  WorkloadQuery,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { useRemoteData, type RemoteData } from '../remote/useRemoteData';

/**
 * Where the pods of a component run.
 *
 * @public
 */
export function useWorkloads(
  query: WorkloadQuery,
): RemoteData<RunsOnResponse> & { refresh: () => void } {
  const api = useApi(eksApiRef);
  return useRemoteData({
    key: JSON.stringify(query),
    read: signal => api.getWorkloads(query, { signal }),
  });
}
