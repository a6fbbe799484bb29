import type { Cluster } from './Cluster';
import type { ClusterVersion } from './ClusterVersion';
import type { SupportStatus } from './SupportStatus';

/**
 * US dollars an hour for a control plane: https://aws.amazon.com/eks/pricing/
 *
 * @public
 */
export const CONTROL_PLANE_HOURLY_COST = { standard: 0.1, extended: 0.6 };

const DAY_MS = 86_400_000;

/**
 * How long AWS supports a cluster's Kubernetes version, and what that costs.
 *
 * | now is | upgrade policy | phase | then |
 * | --- | --- | --- | --- |
 * | before the end of standard support | EXTENDED, or none told | standard | extended support, at its price |
 * | before the end of standard support | STANDARD | standard | AWS upgrades the cluster |
 * | before the end of extended support | any | extended | AWS upgrades the cluster |
 * | after it | any | ended | AWS upgrades the cluster any day |
 * | – | dates not told | unknown | – |
 *
 * @param options - `dates` are those of the cluster's version; missing when AWS has not told them.
 *
 * @public
 */
export function supportOf(options: {
  supportType?: Cluster['supportType'];
  dates:
    | Pick<ClusterVersion, 'endOfStandardSupport' | 'endOfExtendedSupport'>
    | undefined;
  now: Date;
}): SupportStatus {
  const { supportType, dates, now } = options;
  const { endOfStandardSupport, endOfExtendedSupport } = dates ?? {};
  if (!endOfStandardSupport || !endOfExtendedSupport) {
    return { phase: 'unknown' };
  }
  const known = { endOfStandardSupport, endOfExtendedSupport };
  const { standard, extended } = CONTROL_PLANE_HOURLY_COST;
  if (now.getTime() < Date.parse(endOfStandardSupport)) {
    const isUpgraded = supportType === 'STANDARD';
    return {
      phase: 'standard',
      ...known,
      phaseEnds: endOfStandardSupport,
      daysLeft: daysUntil(endOfStandardSupport, now),
      then: isUpgraded ? 'automatic-upgrade' : 'extended-support',
      hourlyCost: standard,
      hourlyCostAfter: isUpgraded ? standard : extended,
    };
  }
  const isOver = now.getTime() >= Date.parse(endOfExtendedSupport);
  return {
    phase: isOver ? 'ended' : 'extended',
    ...known,
    phaseEnds: endOfExtendedSupport,
    daysLeft: daysUntil(endOfExtendedSupport, now),
    then: 'automatic-upgrade',
    hourlyCost: extended,
    hourlyCostAfter: extended,
  };
}

function daysUntil(date: string, now: Date): number {
  return Math.floor((Date.parse(date) - now.getTime()) / DAY_MS);
}
