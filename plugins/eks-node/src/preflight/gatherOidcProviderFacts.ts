import type {
  OidcProviderRequest,
  PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readCluster } from '../read/readCluster';
import type { ReadOptions } from '../read/ReadOptions';
import { askCallerPermissions } from './askCallerPermissions';
import { askFact } from './askFact';

/**
 * Reads what preflight needs to judge the OIDC provider of a cluster.
 *
 * @public
 */
export async function gatherOidcProviderFacts(
  aws: AwsScope,
  request: OidcProviderRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { accountId, region } = aws.scope;
  return {
    scope: { accountId, region },
    ...(await askCallerPermissions(aws, request, options)),
    cluster: await askFact(readCluster(aws, request, options), options),
  };
}
