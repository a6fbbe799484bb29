import { quotaOf } from '../eksQuotas';
import { errorFinding, warningFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { NodegroupRequest } from '../requests/NodegroupRequest';

/** The quota allows as many nodes as the node group may grow to. */
export const nodesWithinQuota: PreflightRule<NodegroupRequest> = (
  request,
  facts,
) => {
  const { maxSize } = request.scalingConfig;
  const { limit, isRead, words } = quotaOf(facts, 'nodes');
  if (maxSize <= limit) {
    return [];
  }
  const finding = {
    field: 'scalingConfig.maxSize',
    message: `Wanted at most ${limit} nodes in a node group ${words}, found maxSize ${maxSize}`,
    remedy: 'Raise the quota, or split the nodes over several node groups.',
  };
  return [
    isRead
      ? errorFinding('NODES_BEYOND_QUOTA', finding)
      : warningFinding('SCALING_BEYOND_DEFAULT_QUOTA', finding),
  ];
};
