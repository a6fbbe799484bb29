import type { PreflightRule } from './PreflightRule';
import type { ClusterRequest } from './requests/ClusterRequest';
import type { FargateProfileRequest } from './requests/FargateProfileRequest';
import type { NodegroupRequest } from './requests/NodegroupRequest';
import type {
  InClusterRequest,
  PlacedRequest,
} from './requests/PreflightRequest';
import type { VirtualServiceRequest } from './requests/VirtualServiceRequest';
import { amiFitsInstanceTypes } from './rules/amiFitsInstanceTypes';
import { amiFitsVersion } from './rules/amiFitsVersion';
import { backendsExist } from './rules/backendsExist';
import { clusterIsReady } from './rules/clusterIsReady';
import { clusterSubnetsHaveAddresses } from './rules/clusterSubnetsHaveAddresses';
import { encryptionKeyIsNear } from './rules/encryptionKeyIsNear';
import { endpointIsReachable } from './rules/endpointIsReachable';
import { fargateRoleIsBound } from './rules/fargateRoleIsBound';
import { fargateSubnetsArePrivate } from './rules/fargateSubnetsArePrivate';
import { instanceTypesAreOffered } from './rules/instanceTypesAreOffered';
import { ipFamilyFitsSubnets } from './rules/ipFamilyFitsSubnets';
import { labelsAndTaintsAreWellFormed } from './rules/labelsAndTaintsAreWellFormed';
import { launchTemplateStandsAlone } from './rules/launchTemplateStandsAlone';
import { meshExists } from './rules/meshExists';
import { nameIsAccepted } from './rules/nameIsAccepted';
import { nodegroupOptionsAgree } from './rules/nodegroupOptionsAgree';
import { nodesInPublicSubnetsGetAddresses } from './rules/nodesInPublicSubnetsGetAddresses';
import { nodeVersionMatchesCluster } from './rules/nodeVersionMatchesCluster';
import { providerExists } from './rules/providerExists';
import { roleIsUsable } from './rules/roleIsUsable';
import { routesFitRouter } from './rules/routesFitRouter';
import { routeTargetsExist } from './rules/routeTargetsExist';
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
import { tagsWithinLimits } from './rules/tagsWithinLimits';
import { versionIsOffered } from './rules/versionIsOffered';
import { virtualNodesAreSound } from './rules/virtualNodesAreSound';
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
];

/** Judges a node group. */
export const nodegroupRules: PreflightRule<NodegroupRequest>[] = [
  ...inClusterRules,
  nodesInPublicSubnetsGetAddresses,
  scalingIsOrdered,
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
];

/** Judges a virtual service and what is created with it. */
export const virtualServiceRules: PreflightRule<VirtualServiceRequest>[] = [
  meshExists,
  providerExists,
  routesFitRouter,
  routeTargetsExist,
  virtualNodesAreSound,
  backendsExist,
  tagsWithinLimits,
];
