import {
  factValue,
  runPreflight,
  type IdentityProviderConfigRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyIdentityProviderConfig,
  describeIdentityProviderConfig,
  gatherIdentityProviderConfigFacts,
  planIdentityProviderConfig,
  waitForIdentityProviderConfig,
  type DescribedIdentityProviderConfig,
  type ObservedIdentityProviderConfig,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import type { Creation } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';
import { waitForActiveCluster } from '../run/waitForActiveCluster';

/** How an identity provider of users is associated with a cluster, once that is ACTIVE. */
export function identityProviderConfigCreation(
  run: ActionRun,
  request: IdentityProviderConfigRequest,
): Creation<
  IdentityProviderConfigRequest,
  DescribedIdentityProviderConfig,
  ObservedIdentityProviderConfig
> {
  const { aws } = run;
  const { signal } = run.ctx;
  const { clusterName, oidc } = request;
  const { identityProviderConfigName } = oidc;
  const names = { clusterName, identityProviderConfigName };
  return {
    title: `identity provider '${identityProviderConfigName}' of cluster '${clusterName}'`,
    path: `identityproviderconfig/${clusterName}/${identityProviderConfigName}`,
    expected: expectedDurations.identityProviderConfig,
    request,
    describe: () => describeIdentityProviderConfig(aws, names, { signal }),
    plan: planIdentityProviderConfig,
    gather: asked => gatherIdentityProviderConfigFacts(aws, asked, { signal }),
    judge: runPreflight,
    takeTurn: facts => waitForActiveCluster(run, factValue(facts.cluster)),
    apply: (complete, clientRequestToken) =>
      applyIdentityProviderConfig(aws, complete, {
        clientRequestToken,
        signal,
      }),
    wait: options => waitForIdentityProviderConfig(aws, names, options),
  };
}
