import type { InsightResource } from './Insight';

/**
 * How ready something is: `unknown` when what it takes could not be read.
 *
 * @public
 */
export type ReadinessState = 'ready' | 'attention' | 'blocked' | 'unknown';

/**
 * One thing that has to be in order before a cluster is upgraded.
 *
 * @public
 */
export interface ReadinessCheck {
  id:
    | 'version-offered'
    | 'cluster-status'
    | 'support-dates'
    | 'insights'
    | 'node-skew'
    | 'ami-types'
    | 'addons'
    | 'disruption-budgets';
  state: ReadinessState;
  /** In a sentence. */
  words: string;
  details: ReadinessDetail[];
}

/**
 * What a check found, one by one.
 *
 * @public
 */
export interface ReadinessDetail {
  state: ReadinessState;
  /** What it is about, for example `nodegroup workers`. */
  subject: string;
  words: string;
  /** What to do. */
  remedy?: string;
  /** What AWS's insights name. */
  resources?: InsightResource[];
}

/**
 * Whether a cluster can be upgraded to the next Kubernetes version.
 *
 * @public
 */
export interface UpgradeReadiness {
  currentVersion: string;
  /** Missing when EKS offers none after the current one, or it is not known. */
  nextVersion?: string;
  /** The worst of the checks; a check that is unknown weighs less than one that is blocked. */
  state: ReadinessState;
  checks: ReadinessCheck[];
}
