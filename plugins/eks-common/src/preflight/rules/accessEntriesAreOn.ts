import { describePlace } from '../describePlace';
import { factValue } from '../Fact';
import { errorFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { AccessEntryRequest } from '../requests/AccessEntryRequest';
import type { CapabilityRequest } from '../requests/CapabilityRequest';

/** The cluster's authentication mode knows access entries, which capabilities need as well. */
export const accessEntriesAreOn: PreflightRule<
  AccessEntryRequest | CapabilityRequest
> = (request, facts) => {
  const mode = factValue(facts.cluster)?.authenticationMode;
  if (mode !== 'CONFIG_MAP') {
    return [];
  }
  return [
    errorFinding('ACCESS_ENTRIES_OFF', {
      field: 'clusterName',
      message: `Wanted the authentication mode API or API_AND_CONFIG_MAP of cluster '${
        request.clusterName
      }' in ${describePlace(facts.scope)}, found CONFIG_MAP`,
      remedy:
        'Change accessConfig.authenticationMode of the cluster to API_AND_CONFIG_MAP first; this cannot be undone.',
    }),
  ];
};
