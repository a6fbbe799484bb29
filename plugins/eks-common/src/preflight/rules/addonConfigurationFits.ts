import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import { errorFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { AddonRequest } from '../requests/AddonRequest';

/** The configuration of an addon follows the schema that EKS gives for its version, and is there where it must be. */
export const addonConfigurationFits: PreflightRule<AddonRequest> = (
  request,
  facts,
) => {
  const { addonName, addonVersion, configurationValues } = request;
  const configuration = factValue(facts.addonConfiguration);
  const findings: Finding[] = (configuration?.problems ?? []).map(
    ({ field, message }) =>
      errorFinding('ADDON_CONFIGURATION_MALFORMED', {
        field: field ? `configurationValues.${field}` : 'configurationValues',
        message,
        remedy: `See what ${addonName} ${configuration?.addonVersion} takes: aws eks describe-addon-configuration --addon-name ${addonName} --addon-version ${configuration?.addonVersion}.`,
      }),
  );
  const version = factValue(facts.addonOffer)?.versions.find(
    offered => offered.version === addonVersion,
  );
  if (version?.requiresConfiguration && !configurationValues) {
    findings.push(
      errorFinding('ADDON_CONFIGURATION_MISSING', {
        field: 'configurationValues',
        message: `Wanted a configuration of ${addonName} ${version.version}, which does not work without, found none`,
        remedy: 'Give configurationValues.',
      }),
    );
  }
  return findings;
};
