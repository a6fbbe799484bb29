import {
  knownFact,
  runPreflight,
  type Cluster,
  type OidcProviderRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyOidcProvider,
  describeOidcProvider,
  gatherOidcProviderFacts,
  planOidcProvider,
  waitForOidcProvider,
  type DescribedOidcProvider,
  type ObservedOidcProvider,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import type { Creation } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';

/**
 * How the OIDC provider of a cluster is made.
 *
 * @param cluster - The cluster, where it has been read already; it may be in another region than the run.
 */
export function oidcProviderCreation(
  run: ActionRun,
  request: OidcProviderRequest,
  cluster?: Cluster,
): Creation<OidcProviderRequest, DescribedOidcProvider, ObservedOidcProvider> {
  const { aws, scope } = run;
  const { signal } = run.ctx;
  const { clusterName, url = '' } = request;
  return {
    title: `OIDC provider of cluster '${clusterName}'`,
    path: `oidcprovider/${cluster?.region ?? scope.region}/${clusterName}`,
    expected: expectedDurations.atOnce,
    request,
    describe: async () =>
      url ? describeOidcProvider(aws, { url }, { signal }) : undefined,
    plan: planOidcProvider,
    gather: async asked =>
      cluster
        ? { scope, cluster: knownFact(cluster) }
        : gatherOidcProviderFacts(aws, asked, { signal }),
    judge: runPreflight,
    apply: complete => applyOidcProvider(aws, complete, { signal }),
    wait: options => waitForOidcProvider(aws, { url }, options),
  };
}
