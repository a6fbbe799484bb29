import type { PreflightRule } from './PreflightRule';
import type { ClusterRequest } from './requests/ClusterRequest';
import type { FargateProfileRequest } from './requests/FargateProfileRequest';
import type { MeshObjectsRequest } from './requests/MeshObjectsRequest';
import type { NodegroupRequest } from './requests/NodegroupRequest';
import type {
  InClusterRequest,
  PlacedRequest,
} from './requests/PreflightRequest';
import { amiFitsInstanceTypes } from './rules/amiFitsInstanceTypes';
import { amiFitsVersion } from './rules/amiFitsVersion';
import { autoModeIsWhole } from './rules/autoModeIsWhole';
import { clusterIsReady } from './rules/clusterIsReady';
import { clusterSubnetsHaveAddresses } from './rules/clusterSubnetsHaveAddresses';
import { controlPlaneTierCosts } from './rules/controlPlaneTierCosts';
import { encryptionKeyIsNear } from './rules/encryptionKeyIsNear';
import { endpointIsReachable } from './rules/endpointIsReachable';
import { fargatePodsAreLimited } from './rules/fargatePodsAreLimited';
import { fargateRoleIsBound } from './rules/fargateRoleIsBound';
import { fargateSubnetsArePrivate } from './rules/fargateSubnetsArePrivate';
import { instanceTypesAreOffered } from './rules/instanceTypesAreOffered';
import { ipFamilyFitsSubnets } from './rules/ipFamilyFitsSubnets';
import { labelsAndTaintsAreWellFormed } from './rules/labelsAndTaintsAreWellFormed';
import { launchTemplateStandsAlone } from './rules/launchTemplateStandsAlone';
import { createdObjectsAreUsed } from './rules/mesh/createdObjectsAreUsed';
import { listenersAreSound } from './rules/mesh/listenersAreSound';
import { logFormatIsOne } from './rules/mesh/logFormatIsOne';
import { matchesAreSound } from './rules/mesh/matchesAreSound';
import { meshExists } from './rules/mesh/meshExists';
import { meshNamesAreAccepted } from './rules/mesh/meshNamesAreAccepted';
import { referencesExist } from './rules/mesh/referencesExist';
import { retriesAreSound } from './rules/mesh/retriesAreSound';
import { rewritesAreSound } from './rules/mesh/rewritesAreSound';
import { routesFitListeners } from './rules/mesh/routesFitListeners';
import { serviceDiscoveryIsSound } from './rules/mesh/serviceDiscoveryIsSound';
import { targetPortsExist } from './rules/mesh/targetPortsExist';
import { tlsIsSound } from './rules/mesh/tlsIsSound';
import { weightsAreShares } from './rules/mesh/weightsAreShares';
import { nameIsAccepted } from './rules/nameIsAccepted';
import { nodegroupOptionsAgree } from './rules/nodegroupOptionsAgree';
import { nodesInPublicSubnetsGetAddresses } from './rules/nodesInPublicSubnetsGetAddresses';
import { nodesWithinQuota } from './rules/nodesWithinQuota';
import { nodeVersionMatchesCluster } from './rules/nodeVersionMatchesCluster';
import { remoteNetworksFit } from './rules/remoteNetworksFit';
import { roleIsUsable } from './rules/roleIsUsable';
import { scalingIsOrdered } from './rules/scalingIsOrdered';
import { selectorsAreWellFormed } from './rules/selectorsAreWellFormed';
import { serviceNetworkFits } from './rules/serviceNetworkFits';
import { somebodyAdministersCluster } from './rules/somebodyAdministersCluster';
import { subnetsExist } from './rules/subnetsExist';
import { subnetsInOneVpc } from './rules/subnetsInOneVpc';
import { subnetsInSupportedZones } from './rules/subnetsInSupportedZones';
import { subnetsReachOut } from './rules/subnetsReachOut';
import { subnetsSpanZones } from './rules/subnetsSpanZones';
import { subnetsTaggedForLoadBalancers } from './rules/subnetsTaggedForLoadBalancers';
import { thereIsRoom } from './rules/thereIsRoom';
import { tagsWithinLimits } from './rules/tagsWithinLimits';
import { versionIsOffered } from './rules/versionIsOffered';
import { vpcHasDns } from './rules/vpcHasDns';
import { workloadHasSubnets } from './rules/workloadHasSubnets';
import { workloadSubnetsHaveAddresses } from './rules/workloadSubnetsHaveAddresses';

const placedRules: PreflightRule<PlacedRequest>[] = [
  nameIsAccepted,
  subnetsExist,
  subnetsInOneVpc,
  subnetsInSupportedZones,
  subnetsReachOut,
  roleIsUsable,
  tagsWithinLimits,
  thereIsRoom,
];

const inClusterRules: PreflightRule<InClusterRequest>[] = [
  clusterIsReady,
  ...placedRules,
  workloadHasSubnets,
  workloadSubnetsHaveAddresses,
];

/** Judges a cluster; to add a rule, add its file and its name here. */
export const clusterRules: PreflightRule<ClusterRequest>[] = [
  ...placedRules,
  subnetsSpanZones,
  clusterSubnetsHaveAddresses,
  subnetsTaggedForLoadBalancers,
  vpcHasDns,
  versionIsOffered,
  serviceNetworkFits,
  ipFamilyFitsSubnets,
  endpointIsReachable,
  encryptionKeyIsNear,
  somebodyAdministersCluster,
  autoModeIsWhole,
  remoteNetworksFit,
  controlPlaneTierCosts,
];

/** Judges a node group. */
export const nodegroupRules: PreflightRule<NodegroupRequest>[] = [
  ...inClusterRules,
  nodesInPublicSubnetsGetAddresses,
  scalingIsOrdered,
  nodesWithinQuota,
  nodeVersionMatchesCluster,
  instanceTypesAreOffered,
  amiFitsInstanceTypes,
  amiFitsVersion,
  launchTemplateStandsAlone,
  nodegroupOptionsAgree,
  labelsAndTaintsAreWellFormed,
];

/** Judges a Fargate profile. */
export const fargateProfileRules: PreflightRule<FargateProfileRequest>[] = [
  ...inClusterRules,
  fargateSubnetsArePrivate,
  fargateRoleIsBound,
  selectorsAreWellFormed,
  fargatePodsAreLimited,
];

/** Judges objects of an App Mesh mesh. */
export const meshObjectRules: PreflightRule<MeshObjectsRequest>[] = [
  meshExists,
  meshNamesAreAccepted,
  referencesExist,
  createdObjectsAreUsed,
  routesFitListeners,
  weightsAreShares,
  targetPortsExist,
  matchesAreSound,
  retriesAreSound,
  rewritesAreSound,
  listenersAreSound,
  serviceDiscoveryIsSound,
  tlsIsSound,
  logFormatIsOne,
  tagsWithinLimits,
];
