import { describePlace } from '../describePlace';
import { factValue } from '../Fact';
import { errorFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { AddonRequest } from '../requests/AddonRequest';

/** EKS offers the addon, in the version asked for, for the cluster's Kubernetes version. */
export const addonIsOffered: PreflightRule<AddonRequest> = (request, facts) => {
  if (!facts.addonOffer?.known) {
    return [];
  }
  const { addonName, addonVersion } = request;
  const offer = factValue(facts.addonOffer);
  const version = factValue(facts.cluster)?.version ?? 'of the cluster';
  if (!offer || offer.versions.length === 0) {
    return [
      errorFinding('ADDON_NOT_OFFERED', {
        field: 'addonName',
        message: `Wanted an add-on that EKS offers for Kubernetes ${version} in ${describePlace(
          facts.scope,
        )}, found '${addonName}'`,
        remedy:
          'Correct the name (aws eks describe-addon-versions lists them), or install it another way, with Helm for example.',
      }),
    ];
  }
  if (
    addonVersion === undefined ||
    offer.versions.some(({ version: offered }) => offered === addonVersion)
  ) {
    return [];
  }
  return [
    errorFinding('ADDON_VERSION_NOT_OFFERED', {
      field: 'addonVersion',
      message: `Wanted a version of ${addonName} for Kubernetes ${
        offer.kubernetesVersion
      }, found ${addonVersion}, not among ${offer.versions
        .map(({ version: offered }) => offered)
        .join(', ')}`,
      remedy: `Pick one of these, or leave it out for ${
        offer.versions.find(({ isDefault }) => isDefault)?.version ??
        'the default'
      }.`,
    }),
  ];
};
