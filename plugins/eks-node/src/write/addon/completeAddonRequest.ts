import {
  factValue,
  isFargateOnly,
  type AddonRequest,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import { parseConfigurationValues } from './parseConfigurationValues';

const ON_FARGATE = { computeType: 'Fargate' };

/**
 * Fills in what a request leaves to AWS, so that the plan shows it.
 *
 * | left out | filled in with |
 * | --- | --- |
 * | addonVersion | EKS's default for the cluster's Kubernetes version; `latest` becomes the newest one |
 * | configurationValues of CoreDNS in a cluster of Fargate profiles only | `{"computeType":"Fargate"}` |
 *
 * @public
 */
export function completeAddonRequest(
  request: AddonRequest,
  facts: PreflightFacts,
): AddonRequest {
  const addonVersion = chooseVersion(request, facts);
  const configurationValues = chooseConfiguration(request, facts);
  return {
    ...request,
    ...(addonVersion && { addonVersion }),
    ...(configurationValues && { configurationValues }),
  };
}

function chooseVersion(
  request: AddonRequest,
  facts: PreflightFacts,
): string | undefined {
  const versions = factValue(facts.addonOffer)?.versions ?? [];
  switch (request.addonVersion) {
    case undefined:
      return versions.find(version => version.isDefault)?.version;
    case 'latest':
      return versions[0]?.version ?? request.addonVersion;
    default:
      return request.addonVersion;
  }
}

function chooseConfiguration(
  request: AddonRequest,
  facts: PreflightFacts,
): string | undefined {
  const { addonName, configurationValues } = request;
  if (addonName !== 'coredns' || !isFargateOnly(facts)) {
    return configurationValues;
  }
  const given = parseConfigurationValues(configurationValues ?? '{}');
  return given
    ? JSON.stringify({ ...ON_FARGATE, ...given })
    : configurationValues;
}
