import type { ClusterVersion } from './ClusterVersion';
import { compareVersions } from './compareVersions';
import {
  clusterStatus,
  insightsCheck,
  supportDates,
  versionOffered,
} from './readiness/clusterChecks';
import type { ReadinessFacts } from './readiness/ReadinessFacts';
import {
  addonsCheck,
  amiTypes,
  disruptionBudgetsCheck,
  nodeSkew,
} from './readiness/workloadChecks';
import { worstState } from './readiness/worstState';
import type { UpgradeReadiness } from './UpgradeReadiness';

/**
 * Whether a cluster can be upgraded to the next Kubernetes version, and what stands in the way. What could not be read leaves
 * its check unknown.
 *
 * @public
 */
export function judgeUpgrade(facts: ReadinessFacts): UpgradeReadiness {
  const { cluster, versions } = facts;
  const nextVersion = versionAfter(cluster.version, versions);
  const checks = [
    versionOffered(facts, nextVersion),
    clusterStatus(facts),
    supportDates(facts),
    insightsCheck(facts, nextVersion),
    nodeSkew(facts, nextVersion),
    amiTypes(facts, nextVersion),
    addonsCheck(facts, nextVersion),
    disruptionBudgetsCheck(facts),
  ];
  return {
    currentVersion: cluster.version,
    ...(nextVersion && { nextVersion }),
    state: worstState(checks.map(({ state }) => state)),
    checks,
  };
}

/**
 * The version that comes after one, of those that EKS offers: a control plane is upgraded by one minor version at a time.
 *
 * @public
 */
export function versionAfter(
  version: string,
  versions: Array<Pick<ClusterVersion, 'name'>>,
): string | undefined {
  const [next] = versions
    .map(({ name }) => name)
    .filter(name => compareVersions(name, version) > 0)
    .sort(compareVersions);
  return next;
}
