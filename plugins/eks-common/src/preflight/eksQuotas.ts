import { factValue } from './Fact';
import type { PreflightFacts } from './facts';

/**
 * The quotas of EKS that preflight keeps to, by what Service Quotas calls them, with AWS's defaults. Source: EKS user guide,
 * "View and manage Amazon EKS and Fargate service quotas".
 *
 * @public
 */
export const eksQuotas = {
  clusters: { name: 'Clusters', default: 100 },
  nodegroups: { name: 'Managed node groups per cluster', default: 30 },
  nodes: { name: 'Nodes per managed node group', default: 450 },
  fargateProfiles: { name: 'Fargate profiles per cluster', default: 10 },
  selectors: { name: 'Selectors per Fargate profile', default: 5 },
  labels: { name: 'Label pairs per Fargate profile selector', default: 5 },
} as const;

/**
 * A quota as it holds.
 *
 * @public
 */
export interface HeldQuota {
  limit: number;
  /** False when AWS's default stands in for a quota that could not be read. */
  isRead: boolean;
  /** Ends a sentence, for example `(the account's quota "Clusters")`. */
  words: string;
}

/**
 * The quota that holds: the account's own where it could be read, otherwise AWS's default, and the words say which.
 *
 * @public
 */
export function quotaOf(
  facts: PreflightFacts,
  quota: keyof typeof eksQuotas,
): HeldQuota {
  const { name, default: byDefault } = eksQuotas[quota];
  const limit = factValue(facts.quotas)?.[name];
  return limit === undefined
    ? {
        limit: byDefault,
        isRead: false,
        words: `(AWS's default of the quota "${name}"; the account's own could not be read)`,
      }
    : { limit, isRead: true, words: `(the account's quota "${name}")` };
}
