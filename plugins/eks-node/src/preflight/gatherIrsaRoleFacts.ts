import {
  knownFact,
  type Cluster,
  type IrsaRoleRequest,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readOidcProviderArns } from '../read/readOidcProviderArns';
import type { ReadOptions } from '../read/ReadOptions';
import { askFact } from './askFact';
import { gatherRoleFacts } from './gatherRoleFacts';

/**
 * Reads what preflight needs to judge a role that ServiceAccounts assume.
 *
 * @param clusters - Those of the clusters asked for that exist, which were read to make the request.
 * @public
 */
export async function gatherIrsaRoleFacts(
  aws: AwsScope,
  request: IrsaRoleRequest,
  clusters: Cluster[],
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const [facts, oidcProviders] = await Promise.all([
    gatherRoleFacts(aws, request, options),
    askFact(readOidcProviderArns(aws, options), options),
  ]);
  return { ...facts, clusters: knownFact(clusters), oidcProviders };
}
