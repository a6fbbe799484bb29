import type { ClusterRow } from '../tables';

const DAY = 24 * 60 * 60_000;

/** How long a refresh takes, in milliseconds. */
export const REFRESH_TAKES = 60_000;

/** When the insights into a cluster were last looked for: once a day since it was made, or when somebody asked. */
export function lastRefreshAt(cluster: ClusterRow, now: number): number {
  const daily = now - ((now - cluster.settlesAt) % DAY);
  const { startedAt = 0, endsAt = 0 } = cluster.insightsRefresh ?? {};
  const asked = now >= endsAt ? startedAt : 0;
  return Math.max(daily, asked);
}
