import type {
  IdentityProviderConfigRequest,
  PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readCluster } from '../read/readCluster';
import { readIdentityProviderConfigNames } from '../read/readIdentityProviderConfigNames';
import type { ReadOptions } from '../read/ReadOptions';
import { askCallerPermissions } from './askCallerPermissions';
import { askFact } from './askFact';
import { askOfCluster } from './askOfCluster';

/**
 * Reads what preflight needs to judge an identity provider of a cluster's users.
 *
 * @public
 */
export async function gatherIdentityProviderConfigFacts(
  aws: AwsScope,
  request: IdentityProviderConfigRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { accountId, region } = aws.scope;
  const { clusterName } = request;
  const cluster = await askFact(
    readCluster(aws, { clusterName }, options),
    options,
  );
  return {
    scope: { accountId, region },
    ...(await askCallerPermissions(aws, request, options)),
    cluster,
    ...(await askOfCluster(
      'identityProviderConfigs',
      cluster,
      () => readIdentityProviderConfigNames(aws, { clusterName }, options),
      options,
    )),
  };
}
