import type { WantedNodegroup } from '@eks-platform/backstage-plugin-eks-common';
import type { z } from 'zod/v3';
import type { nodegroupUpdateInput } from './nodegroupUpdateInput';

/** What a node group shall become by an input. */
export function toWantedNodegroup(
  input: z.output<ReturnType<typeof nodegroupUpdateInput>>,
): WantedNodegroup {
  const {
    accountId,
    region,
    timeoutMinutes,
    clusterName,
    nodegroupName,
    force,
    ...wanted
  } = input;
  return wanted;
}
