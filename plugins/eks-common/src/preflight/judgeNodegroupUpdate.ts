import { completeFindings } from './completeFindings';
import type { PreflightFacts } from './facts';
import type { Finding } from './Finding';
import type { PreflightRule } from './PreflightRule';
import type { NodegroupRequest } from './requests/NodegroupRequest';
import type {
  NodegroupChangeId,
  NodegroupUpdateRequest,
} from './requests/NodegroupUpdateRequest';
import { amiFitsVersion } from './rules/amiFitsVersion';
import { labelsAndTaintsAreWellFormed } from './rules/labelsAndTaintsAreWellFormed';
import { nodegroupOptionsAgree } from './rules/nodegroupOptionsAgree';
import { nodesWithinQuota } from './rules/nodesWithinQuota';
import { scalingIsOrdered } from './rules/scalingIsOrdered';
import { tagsWithinLimits } from './rules/tagsWithinLimits';
import { nodesMayBeForced } from './rules/update/nodesMayBeForced';
import { nodesStayBehindCluster } from './rules/update/nodesStayBehindCluster';
import { releaseFitsVersion } from './rules/update/releaseFitsVersion';

/** Of each kind of change, the rules that the node group must keep when it is made. */
const rulesOfNext: Record<
  NodegroupChangeId,
  PreflightRule<NodegroupRequest>[]
> = {
  tags: [tagsWithinLimits],
  config: [
    scalingIsOrdered,
    nodesWithinQuota,
    labelsAndTaintsAreWellFormed,
    nodegroupOptionsAgree,
  ],
  version: [nodesStayBehindCluster, releaseFitsVersion, amiFitsVersion],
};

/**
 * Judges changes of a node group by what was read from AWS, before any of them is made: all findings at once, errors
 * first. Only what changes is judged.
 *
 * @public
 */
export function judgeNodegroupUpdate(
  request: NodegroupUpdateRequest,
  facts: PreflightFacts,
): Finding[] {
  const { changes, next } = request;
  const findings = changes.flatMap(id =>
    rulesOfNext[id].flatMap(rule => rule(next, facts)),
  );
  return completeFindings([...findings, ...nodesMayBeForced(request)], facts);
}
