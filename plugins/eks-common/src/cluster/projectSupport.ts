import type { Cluster } from './Cluster';
import type { ClusterVersion } from './ClusterVersion';
import { compareVersions } from './compareVersions';
import { supportOf } from './supportOf';
import type { SupportMonth, SupportStatus } from './SupportStatus';

const HOUR_MS = 3_600_000;

/**
 * What a fleet's support looks like in this month and those ahead, and what its control planes will cost, were nobody to
 * upgrade anything. Clusters whose support ends are upgraded by AWS, one version at a time, as AWS does it; a cluster whose
 * dates are not known is taken at the price of standard support.
 *
 * @param options - `versions` are those of each region, and one is looked up in the cluster's own; `months` is how many, this
 *   one included.
 *
 * @public
 */
export function projectSupport(options: {
  clusters: Array<Pick<Cluster, 'version' | 'supportType' | 'region'>>;
  versions: ClusterVersion[];
  now: Date;
  months: number;
}): SupportMonth[] {
  const { clusters, versions, now, months } = options;
  const offers = byRegion(versions);
  const state = clusters.map(cluster => ({
    ...cluster,
    offered: offers.get(cluster.region) ?? [],
  }));
  return Array.from({ length: months }, (_, index) => {
    const start = monthStart(now, index);
    const from = index ? start : now;
    const to = monthStart(now, index + 1);
    const month: SupportMonth = {
      month: start.toISOString().slice(0, 7),
      standard: 0,
      extended: 0,
      upgradedByAws: 0,
      unknown: 0,
      projectedCost: 0,
      extendedCost: 0,
    };
    for (const cluster of state) {
      const { cost, extendedCost } = spend(cluster, from, to);
      month.projectedCost += cost;
      month.extendedCost += extendedCost;
      const before = cluster.version;
      cluster.version = upgradedBy(cluster, to);
      month.upgradedByAws += cluster.version === before ? 0 : 1;
      month[columnOf(statusAt(cluster, to).phase)] += 1;
    }
    month.projectedCost = toCents(month.projectedCost);
    month.extendedCost = toCents(month.extendedCost);
    return month;
  });
}

interface Projected {
  version: string;
  supportType?: string;
  /** What EKS offers in its region, oldest first. */
  offered: ClusterVersion[];
}

/** The price is that of each part of the month: the phase may end in its midst. */
function spend(
  cluster: Projected,
  from: Date,
  to: Date,
): { cost: number; extendedCost: number } {
  const status = statusAt(cluster, from);
  const { hourlyCost = 0.1, hourlyCostAfter = hourlyCost, phaseEnds } = status;
  const turn = phaseEnds ? new Date(phaseEnds) : to;
  const split = new Date(
    Math.min(Math.max(turn.getTime(), from.getTime()), to.getTime()),
  );
  const before = hours(from, split);
  const after = hours(split, to);
  const extendedHours =
    (hourlyCost > 0.1 ? before : 0) + (hourlyCostAfter > 0.1 ? after : 0);
  return {
    cost: before * hourlyCost + after * hourlyCostAfter,
    extendedCost: extendedHours * 0.5,
  };
}

function upgradedBy(cluster: Projected, at: Date): string {
  const status = statusAt(cluster, at);
  const isDue =
    status.phase === 'ended' ||
    (status.phase === 'extended' && cluster.supportType === 'STANDARD');
  if (!isDue) {
    return cluster.version;
  }
  const next = cluster.offered.find(
    ({ name }) => compareVersions(name, cluster.version) > 0,
  );
  return next
    ? upgradedBy({ ...cluster, version: next.name }, at)
    : cluster.version;
}

function statusAt(cluster: Projected, at: Date): SupportStatus {
  return supportOf({
    supportType: cluster.supportType,
    dates: cluster.offered.find(({ name }) => name === cluster.version),
    now: at,
  });
}

function columnOf(
  phase: SupportStatus['phase'],
): 'standard' | 'extended' | 'unknown' {
  return phase === 'ended' ? 'extended' : phase;
}

function byRegion(versions: ClusterVersion[]): Map<string, ClusterVersion[]> {
  const regions = new Map<string, ClusterVersion[]>();
  for (const version of versions) {
    const known = regions.get(version.region) ?? [];
    if (!known.some(({ name }) => name === version.name)) {
      regions.set(version.region, [...known, version]);
    }
  }
  for (const known of regions.values()) {
    known.sort((a, b) => compareVersions(a.name, b.name));
  }
  return regions;
}

function monthStart(now: Date, offset: number): Date {
  return new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1),
  );
}

function hours(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime()) / HOUR_MS;
}

function toCents(dollars: number): number {
  return Math.round(dollars * 100) / 100;
}
