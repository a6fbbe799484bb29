import { factValue } from './Fact';
import type { PreflightFacts } from './facts';

/**
 * True when a cluster has Fargate profiles and, as far as EKS lists them, no nodes: neither node groups nor Auto Mode.
 *
 * @public
 */
export function isFargateOnly(facts: PreflightFacts): boolean {
  const cluster = factValue(facts.cluster);
  const compute = factValue(facts.compute);
  return (
    cluster?.autoMode === false &&
    compute?.nodegroupNames.length === 0 &&
    compute.fargateProfiles.length > 0
  );
}
