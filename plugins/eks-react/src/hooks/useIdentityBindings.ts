import { useApi } from '@backstage/frontend-plugin-api';
import type {
  IdentityBindingQuery,
  IdentityBindingsResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '../api/EksApi';
import { useRemoteData, type RemoteData } from '../remote/useRemoteData';

/**
 * ServiceAccounts and the roles they are tied to, of a cluster or of a component.
 *
 * @public
 */
export function useIdentityBindings(
  query: IdentityBindingQuery,
): RemoteData<IdentityBindingsResponse> & { refresh: () => void } {
  const api = useApi(eksApiRef);
  return useRemoteData({
    key: JSON.stringify(query),
    read: signal => api.getIdentityBindings(query, { signal }),
  });
}
