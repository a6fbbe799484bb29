import {
  factValue,
  runPreflight,
  type Cluster,
  type IrsaRoleRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyRole,
  describeRole,
  gatherIrsaRoleFacts,
  oidcProviderArn,
  planRole,
  waitForRole,
  type DescribedRole,
  type ObservedRole,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import { createResource, type Creation } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';
import { oidcProviderCreation } from './oidcProviderCreation';

/**
 * How a role that ServiceAccounts assume is made, with its policies and, where that is asked for, the OIDC providers that its
 * clusters lack.
 *
 * @param clusters - Those of its clusters that exist.
 */
export function irsaRoleCreation(
  run: ActionRun,
  request: IrsaRoleRequest,
  clusters: Cluster[],
): Creation<IrsaRoleRequest, DescribedRole, ObservedRole> {
  const { aws, scope } = run;
  const { signal } = run.ctx;
  const clustersAreKnown = request.serviceAccounts.every(
    ({ clusterName, region = scope.region }) =>
      clusters.some(
        cluster =>
          cluster.name === clusterName &&
          cluster.region === region &&
          cluster.oidcIssuer,
      ),
  );
  return {
    title: `role '${request.roleName}'`,
    path: `role/${request.roleName}`,
    expected: expectedDurations.atOnce,
    request,
    describe: () => describeRole(aws, request, { signal }),
    // What is wrong with the clusters is told by preflight: it is no difference of the trust policy.
    plan: (asked, existing) =>
      clustersAreKnown ? planRole(asked, existing) : { action: 'create' },
    gather: asked => gatherIrsaRoleFacts(aws, asked, clusters, { signal }),
    judge: runPreflight,
    takeTurn: async facts => {
      const providers = factValue(facts.oidcProviders) ?? [];
      for (const cluster of request.createOidcProvider ? clusters : []) {
        const url = cluster.oidcIssuer ?? '';
        if (url && !providers.includes(oidcProviderArn(scope, url))) {
          await createResource(
            run,
            oidcProviderCreation(
              run,
              {
                kind: 'oidc-provider',
                clusterName: cluster.name,
                url,
                clientIDList: ['sts.amazonaws.com'],
                tags: request.tags,
              },
              cluster,
            ),
          );
        }
      }
    },
    apply: complete => applyRole(aws, complete, { signal }),
    wait: options => waitForRole(aws, request, options),
  };
}
