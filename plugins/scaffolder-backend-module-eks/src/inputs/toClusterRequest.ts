import type { ClusterRequest } from '@eks-platform/backstage-plugin-eks-common';
import type { z } from 'zod/v3';
import type { clusterInput } from './clusterInput';
import { withAutoMode } from './withAutoMode';

const ENVIRONMENT_KEYS = ['environment', 'env'];
const PRODUCTION = ['production', 'prod'];

/**
 * The cluster that an input asks for. A production cluster is protected from deletion unless told otherwise, and Auto Mode
 * is filled in from `computeConfig`.
 */
export function toClusterRequest(
  input: z.output<ReturnType<typeof clusterInput>>,
): ClusterRequest {
  const {
    accountId,
    region,
    timeoutMinutes,
    deletionProtection = isProduction(input.tags) || undefined,
    ...request
  } = input;
  return {
    kind: 'cluster',
    ...withAutoMode(request),
    ...(deletionProtection !== undefined && { deletionProtection }),
  };
}

function isProduction(tags: Record<string, string> = {}): boolean {
  return Object.entries(tags).some(
    ([key, value]) =>
      ENVIRONMENT_KEYS.includes(key.toLowerCase()) &&
      PRODUCTION.includes(value.toLowerCase()),
  );
}
