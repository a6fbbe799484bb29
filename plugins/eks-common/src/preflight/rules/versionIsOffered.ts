import { describePlace } from '../describePlace';
import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import type { ClusterRequest } from '../requests/ClusterRequest';

/** EKS offers the Kubernetes version; extended support costs six times as much. */
export const versionIsOffered: PreflightRule<ClusterRequest> = (
  request,
  facts,
) => {
  const versions = factValue(facts.clusterVersions);
  if (!request.version || !versions) {
    return [];
  }
  const offered = versions.filter(option => option.status !== 'UNSUPPORTED');
  const version = offered.find(option => option.version === request.version);
  if (!version) {
    return [
      {
        severity: 'error',
        code: 'VERSION_NOT_OFFERED',
        field: 'version',
        message: `Wanted Kubernetes ${
          request.version
        }, which EKS does not offer in ${describePlace(
          facts.scope,
        )}, found ${offered.map(option => option.version).join(', ')}`,
        remedy: `Pick one of these, or leave it out for ${
          offered.find(option => option.isDefault)?.version ?? 'the default'
        }.`,
      },
    ];
  }
  if (version.status === 'EXTENDED_SUPPORT') {
    return [
      {
        severity: 'warning',
        code: 'VERSION_IN_EXTENDED_SUPPORT',
        field: 'version',
        message: `Kubernetes ${version.version} left standard support${
          version.endOfStandardSupport
            ? ` on ${version.endOfStandardSupport.slice(0, 10)}`
            : ''
        }: the cluster costs $0.60 an hour instead of $0.10`,
        remedy: 'Pick a newer version.',
      },
    ];
  }
  return [];
};
