import { matchesPattern } from '../../identity/trustPolicy/matchesPattern';
import type { CapacitySource } from '../Capacity';
import type { FargateProfile } from '../FargateProfile';
import type { CapacityFacts } from './CapacityFacts';
import { countPods, distinct } from './nodeFacts';
import { subnetsOf } from './subnetsOf';

/** A Fargate profile as a row of its cluster's capacity. */
export function fargateProfileSource(
  profile: FargateProfile,
  facts: CapacityFacts,
): CapacitySource {
  const { name } = profile;
  const subnets = subnetsOf(profile.subnetIds, facts);
  const workloads = facts.workloads?.filter(
    ({ placement }) =>
      placement.type === 'fargate' && placement.fargateProfile === name,
  );
  const namespaces = facts.namespaces?.filter(namespace =>
    profile.selectors.some(selector =>
      matchesPattern(namespace, selector.namespace),
    ),
  );
  return {
    id: `fargate-profile/${name}`,
    type: 'fargate-profile',
    name,
    arn: profile.arn,
    status: profile.status,
    instanceTypes: [],
    architectures: ['x86_64'],
    capacityTypes: ['FARGATE'],
    availabilityZones: distinct(
      subnets.map(({ availabilityZone }) => availabilityZone),
    ),
    subnets,
    labels: {},
    taints: [],
    requirements: [],
    selectors: profile.selectors,
    ...(namespaces && { namespaces: distinct(namespaces) }),
    health: profile.health,
    pods: countPods(workloads, undefined),
  };
}
