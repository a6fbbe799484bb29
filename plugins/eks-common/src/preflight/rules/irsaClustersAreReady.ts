import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import { errorFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { IrsaRoleRequest } from '../requests/RoleRequest';

/** Every cluster whose ServiceAccounts shall get a role exists and has an OIDC issuer. */
export const irsaClustersAreReady: PreflightRule<IrsaRoleRequest> = (
  request,
  facts,
) => {
  const clusters = factValue(facts.clusters);
  if (!clusters) {
    return [];
  }
  const { accountId } = facts.scope;
  const asked = new Map(
    request.serviceAccounts.map(
      ({ clusterName, region = facts.scope.region }) => [
        `${region}/${clusterName}`,
        { clusterName, region },
      ],
    ),
  );
  return [...asked.values()].flatMap(({ clusterName, region }): Finding[] => {
    const cluster = clusters.find(
      candidate =>
        candidate.name === clusterName && candidate.region === region,
    );
    if (!cluster) {
      return [
        errorFinding('CLUSTER_NOT_FOUND', {
          field: 'serviceAccounts',
          message: `No cluster '${clusterName}' in ${region} of ${accountId}`,
          remedy:
            'Correct the name, the account or the region; names are case-sensitive.',
        }),
      ];
    }
    return cluster.oidcIssuer
      ? []
      : [
          errorFinding('CLUSTER_WITHOUT_ISSUER', {
            field: 'serviceAccounts',
            message: `Wanted an OIDC issuer of cluster '${clusterName}' in ${region} of ${accountId}, found none: the cluster is ${cluster.status}`,
            remedy: 'Wait until the cluster is ACTIVE.',
          }),
        ];
  });
};
