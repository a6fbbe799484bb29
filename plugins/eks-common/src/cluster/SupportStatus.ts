/**
 * How long AWS supports a cluster's Kubernetes version, and what it costs. Dates come from eks:DescribeClusterVersions.
 *
 * @public
 */
export interface SupportStatus {
  /** `unknown` when AWS has not told the dates of this version. */
  phase: 'standard' | 'extended' | 'ended' | 'unknown';
  /** ISO 8601. */
  endOfStandardSupport?: string;
  /** ISO 8601. */
  endOfExtendedSupport?: string;
  /** The date on which the phase ends, ISO 8601. */
  phaseEnds?: string;
  /** Whole days until the phase ends; negative after it. */
  daysLeft?: number;
  /** What happens when the phase ends. */
  then?: 'extended-support' | 'automatic-upgrade';
  /** US dollars an hour for the control plane now. */
  hourlyCost?: number;
  /** US dollars an hour once the phase has ended, where it goes on. */
  hourlyCostAfter?: number;
}

/**
 * What a fleet's support looks like in a month, were nobody to upgrade anything.
 *
 * @public
 */
export interface SupportMonth {
  /** `2026-11`. */
  month: string;
  /** Clusters by phase at the end of the month. */
  standard: number;
  extended: number;
  /** Upgraded by AWS during the month, because their support ended. */
  upgradedByAws: number;
  unknown: number;
  /** US dollars for all control planes over the month. */
  projectedCost: number;
  /** The part of it that is paid for extended support alone. */
  extendedCost: number;
}
