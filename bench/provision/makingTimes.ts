import { durations } from '../../packages/aws-sandbox/src/services/eks/life';
import type { PlatformResource } from '../../plugins/scaffolder-backend-module-eks/src/platform/document/PlatformResource';

/** How something that takes its time is asked for, and how long AWS takes to make it. */
interface MakingTime {
  operation: string;
  durationMs: number;
}

const TIMES: Partial<Record<PlatformResource['kind'], MakingTime>> = {
  cluster: {
    operation: 'CreateCluster',
    durationMs: durations.clusterCreate,
  },
  addon: { operation: 'CreateAddon', durationMs: durations.addonCreate },
  nodegroup: {
    operation: 'CreateNodegroup',
    durationMs: durations.nodegroupCreate,
  },
  fargateProfile: {
    operation: 'CreateFargateProfile',
    durationMs: durations.fargateProfileCreate,
  },
};

/** Undefined for what is there as soon as AWS has answered. */
export function makingTimeOf({
  kind,
}: PlatformResource): MakingTime | undefined {
  return TIMES[kind];
}
