import type { ClusterRequest } from '@eks-platform/backstage-plugin-eks-common';
import type { z } from 'zod/v3';
import type { clusterInput } from './clusterInput';

const ENVIRONMENT_KEYS = ['environment', 'env'];
const PRODUCTION = ['production', 'prod'];

/** The cluster that an input asks for; a production cluster is protected from deletion unless told otherwise. */
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
    ...request,
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
