import type { Nodegroup as AwsNodegroup } from '@aws-sdk/client-eks';
import type {
  NodegroupRequest,
  NodegroupUpdateRequest,
  WantedNodegroup,
} from '@eks-platform/backstage-plugin-eks-common';
import type { NodegroupChange } from './NodegroupChange';

/**
 * The changes of a node group as preflight judges them: the node group as it is when they are made. What stays of its
 * labels and options is left out, so that nobody is told off for what somebody else has made.
 *
 * @public
 */
export function toNodegroupUpdateRequest(options: {
  wanted: WantedNodegroup;
  existing: AwsNodegroup;
  steps: NodegroupChange[];
  force: boolean;
}): NodegroupUpdateRequest {
  const { wanted, existing, steps, force } = options;
  const { scalingConfig: sizes = {} } = existing;
  const { removeTags = [] } = wanted;
  return {
    kind: 'nodegroup-update',
    changes: steps.map(({ change }) => change),
    force,
    next: {
      kind: 'nodegroup',
      clusterName: existing.clusterName ?? '',
      nodegroupName: existing.nodegroupName ?? '',
      nodeRole: existing.nodeRole ?? '',
      scalingConfig: {
        minSize: wanted.scalingConfig?.minSize ?? sizes.minSize ?? 0,
        desiredSize:
          wanted.scalingConfig?.desiredSize ?? sizes.desiredSize ?? 0,
        maxSize: wanted.scalingConfig?.maxSize ?? sizes.maxSize ?? 0,
      },
      amiType: existing.amiType,
      version: wanted.version ?? existing.version,
      releaseVersion: wanted.releaseVersion,
      labels: wanted.labels,
      taints: nextTaints(wanted, existing),
      updateConfig: wanted.updateConfig,
      tags: Object.fromEntries(
        Object.entries({ ...existing.tags, ...wanted.tags }).filter(
          ([key]) => !removeTags.includes(key) || key in (wanted.tags ?? {}),
        ),
      ),
    },
  };
}

function nextTaints(
  { taints = [], removeTaints = [] }: WantedNodegroup,
  existing: AwsNodegroup,
): NodegroupRequest['taints'] {
  const found = (existing.taints ?? []) as NonNullable<
    NodegroupRequest['taints']
  >;
  const replaced = [...taints, ...removeTaints];
  const kept = found.filter(
    taint =>
      !replaced.some(
        ({ key, effect }) => key === taint.key && effect === taint.effect,
      ),
  );
  return [...taints, ...kept];
}
