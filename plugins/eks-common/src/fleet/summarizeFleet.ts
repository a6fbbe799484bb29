import type { FleetResponse } from '../api/fleetResponses';
import type { ClusterListItem, ScopeResponse } from '../api/responses';
import type { ClusterVersion } from '../cluster/ClusterVersion';
import { compareVersions } from '../cluster/compareVersions';
import type { Insight } from '../cluster/Insight';
import { projectSupport } from '../cluster/projectSupport';
import { CONTROL_PLANE_HOURLY_COST } from '../cluster/supportOf';
import { groupBy } from '../inventory/groupBy';

const MONTHS = 13;

/**
 * What a platform team wants to know of a fleet at a glance.
 *
 * @public
 */
export function summarizeFleet(options: {
  items: ClusterListItem[];
  /** What EKS offers in the regions of the clusters. */
  versions: ClusterVersion[];
  /** Of all the clusters; those that pass do not matter. */
  insights: Insight[];
  scopes: Array<Pick<ScopeResponse, 'freshness'>>;
  now: Date;
}): FleetResponse {
  const { items, versions, insights, scopes, now } = options;
  const clusters = items.map(({ cluster }) => cluster);
  const known = items.filter(({ nodeCount }) => nodeCount !== undefined);
  return {
    clusterCount: items.length,
    versions: distribution(items),
    support: {
      standard: inPhase(items, 'standard'),
      extended: inPhase(items, 'extended'),
      ended: inPhase(items, 'ended'),
      unknown: inPhase(items, 'unknown'),
    },
    months: projectSupport({ clusters, versions, now, months: MONTHS }),
    hourlyCost:
      Math.round(
        sum(
          items.map(
            ({ support }) =>
              support.hourlyCost ?? CONTROL_PLANE_HOURLY_COST.standard,
          ),
        ) * 100,
      ) / 100,
    healthIssues: healthIssues(items),
    insights: openInsights(insights),
    statuses: statuses(items),
    nodegroupCount: sum(items.map(({ nodegroupCount }) => nodegroupCount)),
    fargateProfileCount: sum(
      items.map(({ fargateProfileCount }) => fargateProfileCount),
    ),
    ...(known.length && {
      nodes: {
        count: sum(known.map(({ nodeCount = 0 }) => nodeCount)),
        clusterCount: known.length,
      },
    }),
    scopes: {
      fresh: inState(scopes, 'fresh'),
      stale: inState(scopes, 'stale'),
      never: inState(scopes, 'never'),
    },
  };
}

/** Support may differ from region to region by a day; the first cluster's stands for its version. */
function distribution(items: ClusterListItem[]): FleetResponse['versions'] {
  const groups = groupBy(items, ({ cluster }) => cluster.version);
  return [...groups.entries()]
    .sort(([a], [b]) => compareVersions(a, b))
    .map(([version, group]) => ({
      version,
      clusterCount: group.length,
      support: group[0].support,
    }));
}

function healthIssues(items: ClusterListItem[]): FleetResponse['healthIssues'] {
  const issues = items.flatMap(({ cluster, health }) =>
    health.map(({ code }) => ({ code, clusterArn: cluster.arn })),
  );
  return [...groupBy(issues, ({ code }) => code).entries()]
    .map(([code, group]) => ({
      code,
      count: group.length,
      clusterArns: unique(group.map(({ clusterArn }) => clusterArn)),
    }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

function openInsights(insights: Insight[]): FleetResponse['insights'] {
  const open = insights.filter(({ status }) => status !== 'PASSING');
  return [
    ...groupBy(
      open,
      ({ category, status }) => `${category} ${status}`,
    ).values(),
  ]
    .map(group => ({
      category: group[0].category,
      status: group[0].status,
      count: group.length,
      clusterArns: unique(group.map(({ clusterArn }) => clusterArn)),
    }))
    .sort((a, b) => b.count - a.count);
}

function statuses(items: ClusterListItem[]): Record<string, number> {
  const groups = groupBy(items, ({ cluster }) => cluster.status);
  return Object.fromEntries(
    [...groups.entries()].map(([status, group]) => [status, group.length]),
  );
}

function inPhase(
  items: ClusterListItem[],
  phase: ClusterListItem['support']['phase'],
): number {
  return items.filter(({ support }) => support.phase === phase).length;
}

function inState(
  scopes: Array<Pick<ScopeResponse, 'freshness'>>,
  state: ScopeResponse['freshness']['state'],
): number {
  return scopes.filter(({ freshness }) => freshness.state === state).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
