import {
  describeNodegroup,
  type DescribedNodegroup,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import type { Deletion } from '../run/deleteResource';
import { expectedDurations } from '../run/expectedDurations';
import { deletionOf } from './deletionOf';

/** How a node group is deleted: EKS drains its nodes and terminates them. */
export function nodegroupDeletion(
  run: ActionRun,
  names: { clusterName: string; nodegroupName: string },
): Deletion<DescribedNodegroup> {
  const { clusterName, nodegroupName } = names;
  return {
    ...deletionOf(
      run,
      { type: 'nodegroup', clusterName, nodegroupName },
      `nodegroup/${clusterName}/${nodegroupName}`,
      expectedDurations.nodegroupDeletion,
    ),
    describe: () =>
      describeNodegroup(run.aws, names, { signal: run.ctx.signal }),
    show: ({ status, scalingConfig, instanceTypes, version }) => ({
      status,
      version,
      instanceTypes,
      scalingConfig,
    }),
  };
}
