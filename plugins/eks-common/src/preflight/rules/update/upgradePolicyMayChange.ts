import { factValue } from '../../Fact';
import type { ClusterUpdateRule } from './ClusterUpdateRule';

/** The upgrade policy can be changed while the version is in standard support only. */
export const upgradePolicyMayChange: ClusterUpdateRule = ({ next }, facts) => {
  const version = factValue(facts.clusterVersions)?.find(
    option => option.version === next.version,
  );
  return version && version.status !== 'STANDARD_SUPPORT'
    ? [
        {
          severity: 'error',
          code: 'UPGRADE_POLICY_TOO_LATE',
          field: 'upgradePolicy.supportType',
          message: `Wanted a version in standard support to change the upgrade policy, found ${version.version} past it`,
          remedy: 'Upgrade the cluster first, and change the policy then.',
        },
      ]
    : [];
};
