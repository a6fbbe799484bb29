import type { NodegroupRequest } from '@eks-platform/backstage-plugin-eks-common';
import type { z } from 'zod/v3';
import type { nodegroupInput } from './nodegroupInput';

/** The node group that an input asks for. */
export function toNodegroupRequest(
  input: z.output<ReturnType<typeof nodegroupInput>>,
): NodegroupRequest {
  const { accountId, region, timeoutMinutes, ...request } = input;
  return { kind: 'nodegroup', ...request };
}
