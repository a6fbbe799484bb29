import {
  irsaTrustPolicy,
  type Cluster,
  type IrsaRoleRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import { oidcProviderArn } from '@eks-platform/backstage-plugin-eks-node';
import type { z } from 'zod/v3';
import type { irsaRoleInput } from './irsaRoleInput';

type Input = z.output<ReturnType<typeof irsaRoleInput>>;

/**
 * The role that an input asks for.
 *
 * @param clusters - Those of its clusters that exist. Of one that an earlier step makes the issuer is not known in a dry
 * run: the plan says so in its place.
 */
export function toIrsaRoleRequest(
  input: Input,
  clusters: Cluster[],
): IrsaRoleRequest {
  const { accountId, region, ...settings } = input;
  const subjects = input.serviceAccounts.map(account => {
    const { clusterName, namespace, serviceAccount } = account;
    const place = { accountId, region: account.region ?? region };
    const issuer =
      clusters.find(
        ({ name, region: found }) =>
          name === clusterName && found === place.region,
      )?.oidcIssuer ?? `(the issuer of cluster '${clusterName}')`;
    return {
      providerArn: oidcProviderArn(place, issuer),
      namespace,
      serviceAccount,
    };
  });
  return {
    kind: 'irsa-role',
    ...settings,
    assumeRolePolicyDocument: irsaTrustPolicy(subjects),
  };
}
