import { completeFindings } from './completeFindings';
import type { PreflightFacts } from './facts';
import type { Finding } from './Finding';
import type { PreflightRule } from './PreflightRule';
import type { ClusterRequest } from './requests/ClusterRequest';
import type {
  ClusterChangeId,
  ClusterUpdateRequest,
} from './requests/ClusterUpdateRequest';
import { autoModeIsWhole } from './rules/autoModeIsWhole';
import { clusterSubnetsHaveAddresses } from './rules/clusterSubnetsHaveAddresses';
import { controlPlaneTierCosts } from './rules/controlPlaneTierCosts';
import { encryptionKeyIsNear } from './rules/encryptionKeyIsNear';
import { endpointIsReachable } from './rules/endpointIsReachable';
import { remoteNetworksFit } from './rules/remoteNetworksFit';
import { roleIsUsable } from './rules/roleIsUsable';
import { subnetsExist } from './rules/subnetsExist';
import { subnetsInOneVpc } from './rules/subnetsInOneVpc';
import { subnetsInSupportedZones } from './rules/subnetsInSupportedZones';
import { subnetsReachOut } from './rules/subnetsReachOut';
import { subnetsSpanZones } from './rules/subnetsSpanZones';
import { tagsWithinLimits } from './rules/tagsWithinLimits';
import { autoModeMayEnd } from './rules/update/autoModeMayEnd';
import type { ClusterUpdateRule } from './rules/update/ClusterUpdateRule';
import { configMapMayEnd } from './rules/update/configMapMayEnd';
import { insightsPass } from './rules/update/insightsPass';
import { nodesKeepUp } from './rules/update/nodesKeepUp';
import { subnetsStayInVpc } from './rules/update/subnetsStayInVpc';
import { upgradePolicyMayChange } from './rules/update/upgradePolicyMayChange';
import { versionMovesByOne } from './rules/update/versionMovesByOne';
import { versionIsOffered } from './rules/versionIsOffered';

/** Of each kind of change, the rules that the cluster must keep when it is made. */
const rulesOfNext: Partial<
  Record<ClusterChangeId, PreflightRule<ClusterRequest>[]>
> = {
  tags: [tagsWithinLimits],
  version: [versionIsOffered],
  endpoint: [endpointIsReachable],
  vpc: [
    subnetsExist,
    subnetsInOneVpc,
    subnetsInSupportedZones,
    subnetsReachOut,
    subnetsSpanZones,
    clusterSubnetsHaveAddresses,
  ],
  encryption: [encryptionKeyIsNear],
  remoteNetwork: [remoteNetworksFit],
  autoMode: [autoModeIsWhole, roleIsUsable],
  tier: [controlPlaneTierCosts],
};

/** Of each kind of change, the rules about the way from what is to what shall be. */
const rulesOfChange: Partial<Record<ClusterChangeId, ClusterUpdateRule[]>> = {
  accessConfig: [configMapMayEnd],
  version: [versionMovesByOne, nodesKeepUp, insightsPass],
  upgradePolicy: [upgradePolicyMayChange],
  vpc: [subnetsStayInVpc],
  autoMode: [autoModeMayEnd],
};

/**
 * Judges changes of a cluster by what was read from AWS, before any of them is made: all findings at once, errors first.
 * Only what changes is judged; a cluster that was made in another way is not found fault with.
 *
 * @public
 */
export function judgeClusterUpdate(
  request: ClusterUpdateRequest,
  facts: PreflightFacts,
): Finding[] {
  const { changes, next } = request;
  const findings = changes.flatMap(id => [
    ...(rulesOfChange[id] ?? []).flatMap(rule => rule(request, facts)),
    ...(rulesOfNext[id] ?? []).flatMap(rule => rule(next, facts)),
  ]);
  return completeFindings(findings, facts);
}
