import type {
  Cluster,
  IdentityEvidence,
  InventoryKind,
  ObjectOfKind,
} from '@eks-platform/backstage-plugin-eks-common';
import type { InventoryContext } from './InventoryContext';

/**
 * All that verdicts rest on, of every configured scope: a role may trust clusters of other accounts, and what a caller may not
 * see must not change a verdict on what he may. Of clusters that are not judged, what is in them does not matter.
 */
export async function loadIdentityEvidence(
  inventory: InventoryContext,
  options: { judged: Cluster[] },
): Promise<IdentityEvidence> {
  const { store, scopes } = inventory;
  const { judged } = options;
  const list = <Kind extends InventoryKind>(
    kind: Kind,
  ): Promise<Array<ObjectOfKind<Kind>>> =>
    store.listObjects({ scopes, kinds: [kind] });
  const within = <Kind extends InventoryKind>(
    kind: Kind,
  ): Promise<Array<ObjectOfKind<Kind>>> =>
    store.listObjects({
      scopes,
      kinds: [kind],
      ...(judged.length === 1 && { parentArn: judged[0].arn }),
    });
  const [
    clusters,
    kubernetesApis,
    serviceAccounts,
    associations,
    addons,
    workloads,
    roles,
    roleDirectories,
    oidcProviders,
    states,
  ] = await Promise.all([
    list('cluster'),
    within('kubernetes-api'),
    within('service-account'),
    within('pod-identity-association'),
    within('addon'),
    within('pod-workload'),
    list('iam-role'),
    list('iam-role-directory'),
    list('oidc-provider'),
    Promise.all(
      scopes.map(async scope => ({
        scope,
        state: await store.getScopeState(scope),
      })),
    ),
  ]);
  return {
    clusters,
    kubernetesApis,
    serviceAccounts,
    associations,
    addons,
    workloads,
    roles,
    roleDirectories,
    oidcProviders,
    failures: states.flatMap(({ scope, state }) =>
      state.failures.map(failure => ({ scope, failure })),
    ),
    accountIds: [...new Set(scopes.map(({ accountId }) => accountId))],
  };
}
