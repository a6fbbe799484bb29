import type { WantedCluster } from '@eks-platform/backstage-plugin-eks-common';
import type { z } from 'zod/v3';
import type { clusterUpdateInput } from './clusterUpdateInput';
import { withAutoMode } from './withAutoMode';

/** What a cluster shall become by an input; Auto Mode is filled in from `computeConfig`. */
export function toWantedCluster(
  input: z.output<ReturnType<typeof clusterUpdateInput>>,
): WantedCluster {
  const { accountId, region, timeoutMinutes, name, force, ...wanted } = input;
  const { bootstrapSelfManagedAddons, ...fields } = withAutoMode<
    typeof wanted & { bootstrapSelfManagedAddons?: boolean }
  >(wanted);
  return fields;
}
