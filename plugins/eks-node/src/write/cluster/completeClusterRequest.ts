import {
  factValue,
  type ClusterRequest,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';

/**
 * Fills in what a request leaves to AWS, so that the plan shows it: the version is EKS's default one.
 *
 * @public
 */
export function completeClusterRequest(
  request: ClusterRequest,
  facts: PreflightFacts,
): ClusterRequest {
  const version =
    request.version ??
    factValue(facts.clusterVersions)?.find(option => option.isDefault)?.version;
  return { ...request, ...(version && { version }) };
}
