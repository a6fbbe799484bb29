import type { PreflightRule } from './PreflightRule';
import type { AccessEntryRequest } from './requests/AccessEntryRequest';
import type { AddonRequest } from './requests/AddonRequest';
import type { CapabilityRequest } from './requests/CapabilityRequest';
import type { IdentityProviderConfigRequest } from './requests/IdentityProviderConfigRequest';
import type { OidcProviderRequest } from './requests/OidcProviderRequest';
import type { PodIdentityAssociationRequest } from './requests/PodIdentityAssociationRequest';
import type { IrsaRoleRequest, RoleRequest } from './requests/RoleRequest';
import { accessEntriesAreOn } from './rules/accessEntriesAreOn';
import { accessIsWellFormed } from './rules/accessIsWellFormed';
import { addonConfigurationFits } from './rules/addonConfigurationFits';
import { addonFindsCompute } from './rules/addonFindsCompute';
import { addonHasPermissions } from './rules/addonHasPermissions';
import { addonIsOffered } from './rules/addonIsOffered';
import { audiencesAreTaken } from './rules/audiencesAreTaken';
import { capabilityIsSound } from './rules/capabilityIsSound';
import { clusterIsReady } from './rules/clusterIsReady';
import { workloadRoleIsUsable } from './rules/workloadRoleIsUsable';
import { identityProviderIsSound } from './rules/identityProviderIsSound';
import { irsaClustersAreReady } from './rules/irsaClustersAreReady';
import { irsaNamesAreExact } from './rules/irsaNamesAreExact';
import { oidcProvidersExist } from './rules/oidcProvidersExist';
import { podIdentityOptionsAgree } from './rules/podIdentityOptionsAgree';
import { podIdentityReachesPods } from './rules/podIdentityReachesPods';
import { principalCanEnter } from './rules/principalCanEnter';
import { roleNameIsAccepted } from './rules/roleNameIsAccepted';
import { rolePoliciesAreSound } from './rules/rolePoliciesAreSound';
import { serviceAccountIsNamed } from './rules/serviceAccountIsNamed';
import { sessionDurationFits } from './rules/sessionDurationFits';
import { tagsWithinLimits } from './rules/tagsWithinLimits';

const madeRoleRules: PreflightRule<RoleRequest | IrsaRoleRequest>[] = [
  roleNameIsAccepted,
  rolePoliciesAreSound,
  sessionDurationFits,
  tagsWithinLimits,
];

/** Judges a role that an AWS service assumes. */
export const roleRules: PreflightRule<RoleRequest>[] = [...madeRoleRules];

/** Judges a role that ServiceAccounts assume. */
export const irsaRoleRules: PreflightRule<IrsaRoleRequest>[] = [
  irsaClustersAreReady,
  oidcProvidersExist,
  irsaNamesAreExact,
  ...madeRoleRules,
];

/** Judges the OIDC provider of a cluster. */
export const oidcProviderRules: PreflightRule<OidcProviderRequest>[] = [
  clusterIsReady,
  audiencesAreTaken,
  tagsWithinLimits,
];

/** Judges a pod identity association. */
export const podIdentityAssociationRules: PreflightRule<PodIdentityAssociationRequest>[] =
  [
    clusterIsReady,
    serviceAccountIsNamed,
    workloadRoleIsUsable,
    podIdentityReachesPods,
    podIdentityOptionsAgree,
    tagsWithinLimits,
  ];

/** Judges an access entry. */
export const accessEntryRules: PreflightRule<AccessEntryRequest>[] = [
  clusterIsReady,
  accessEntriesAreOn,
  principalCanEnter,
  accessIsWellFormed,
  tagsWithinLimits,
];

/** Judges an addon. */
export const addonRules: PreflightRule<AddonRequest>[] = [
  clusterIsReady,
  addonIsOffered,
  addonConfigurationFits,
  workloadRoleIsUsable,
  addonHasPermissions,
  addonFindsCompute,
  tagsWithinLimits,
];

/** Judges an identity provider of a cluster's users. */
export const identityProviderConfigRules: PreflightRule<IdentityProviderConfigRequest>[] =
  [clusterIsReady, identityProviderIsSound, tagsWithinLimits];

/** Judges a capability. */
export const capabilityRules: PreflightRule<CapabilityRequest>[] = [
  clusterIsReady,
  accessEntriesAreOn,
  capabilityIsSound,
  workloadRoleIsUsable,
  tagsWithinLimits,
];
