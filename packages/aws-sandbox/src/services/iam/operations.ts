import type { OperationTable } from '../../server/Operation';
import { addClientIDToOpenIDConnectProvider } from './addClientIDToOpenIDConnectProvider';
import { addRoleToInstanceProfile } from './addRoleToInstanceProfile';
import { attachRolePolicy } from './attachRolePolicy';
import { createInstanceProfile } from './createInstanceProfile';
import { createOpenIDConnectProvider } from './createOpenIDConnectProvider';
import { createPolicy } from './createPolicy';
import { createRole } from './createRole';
import { createServiceLinkedRole } from './createServiceLinkedRole';
import { deleteInstanceProfile } from './deleteInstanceProfile';
import { deleteOpenIDConnectProvider } from './deleteOpenIDConnectProvider';
import { deletePolicy } from './deletePolicy';
import { deleteRole } from './deleteRole';
import { deleteRolePolicy } from './deleteRolePolicy';
import { deleteServiceLinkedRole } from './deleteServiceLinkedRole';
import { detachRolePolicy } from './detachRolePolicy';
import { getAccountAuthorizationDetails } from './getAccountAuthorizationDetails';
import { getInstanceProfile } from './getInstanceProfile';
import { getOpenIDConnectProvider } from './getOpenIDConnectProvider';
import { getPolicy } from './getPolicy';
import { getPolicyVersion } from './getPolicyVersion';
import { getRole } from './getRole';
import { getRolePolicy } from './getRolePolicy';
import { getServiceLinkedRoleDeletionStatus } from './getServiceLinkedRoleDeletionStatus';
import { listAttachedRolePolicies } from './listAttachedRolePolicies';
import { listEntitiesForPolicy } from './listEntitiesForPolicy';
import { listInstanceProfiles } from './listInstanceProfiles';
import { listInstanceProfilesForRole } from './listInstanceProfilesForRole';
import { listOpenIDConnectProviders } from './listOpenIDConnectProviders';
import { listOpenIDConnectProviderTags } from './listOpenIDConnectProviderTags';
import { listPolicies } from './listPolicies';
import { listRolePolicies } from './listRolePolicies';
import { listRoles } from './listRoles';
import { listRoleTags } from './listRoleTags';
import { putRolePolicy } from './putRolePolicy';
import { removeClientIDFromOpenIDConnectProvider } from './removeClientIDFromOpenIDConnectProvider';
import { removeRoleFromInstanceProfile } from './removeRoleFromInstanceProfile';
import { simulatePrincipalPolicy } from './simulatePrincipalPolicy';
import { tagOpenIDConnectProvider } from './tagOpenIDConnectProvider';
import { tagRole } from './tagRole';
import { untagOpenIDConnectProvider } from './untagOpenIDConnectProvider';
import { untagRole } from './untagRole';
import { updateAssumeRolePolicy } from './updateAssumeRolePolicy';
import { updateOpenIDConnectProviderThumbprint } from './updateOpenIDConnectProviderThumbprint';
import { updateRole } from './updateRole';

/** The IAM operations of the sandbox. */
export const iamOperations: OperationTable = {
  CreateRole: createRole,
  GetRole: getRole,
  ListRoles: listRoles,
  UpdateAssumeRolePolicy: updateAssumeRolePolicy,
  DeleteRole: deleteRole,
  TagRole: tagRole,
  UntagRole: untagRole,
  ListRoleTags: listRoleTags,
  AttachRolePolicy: attachRolePolicy,
  DetachRolePolicy: detachRolePolicy,
  ListAttachedRolePolicies: listAttachedRolePolicies,
  PutRolePolicy: putRolePolicy,
  GetRolePolicy: getRolePolicy,
  ListRolePolicies: listRolePolicies,
  DeleteRolePolicy: deleteRolePolicy,
  CreatePolicy: createPolicy,
  GetPolicy: getPolicy,
  GetPolicyVersion: getPolicyVersion,
  CreateOpenIDConnectProvider: createOpenIDConnectProvider,
  GetOpenIDConnectProvider: getOpenIDConnectProvider,
  ListOpenIDConnectProviders: listOpenIDConnectProviders,
  DeleteOpenIDConnectProvider: deleteOpenIDConnectProvider,
  GetAccountAuthorizationDetails: getAccountAuthorizationDetails,
  AddClientIDToOpenIDConnectProvider: addClientIDToOpenIDConnectProvider,
  AddRoleToInstanceProfile: addRoleToInstanceProfile,
  CreateInstanceProfile: createInstanceProfile,
  CreateServiceLinkedRole: createServiceLinkedRole,
  DeleteInstanceProfile: deleteInstanceProfile,
  DeletePolicy: deletePolicy,
  DeleteServiceLinkedRole: deleteServiceLinkedRole,
  GetInstanceProfile: getInstanceProfile,
  GetServiceLinkedRoleDeletionStatus: getServiceLinkedRoleDeletionStatus,
  ListEntitiesForPolicy: listEntitiesForPolicy,
  ListInstanceProfiles: listInstanceProfiles,
  ListInstanceProfilesForRole: listInstanceProfilesForRole,
  ListOpenIDConnectProviderTags: listOpenIDConnectProviderTags,
  ListPolicies: listPolicies,
  RemoveClientIDFromOpenIDConnectProvider:
    removeClientIDFromOpenIDConnectProvider,
  RemoveRoleFromInstanceProfile: removeRoleFromInstanceProfile,
  SimulatePrincipalPolicy: simulatePrincipalPolicy,
  TagOpenIDConnectProvider: tagOpenIDConnectProvider,
  UntagOpenIDConnectProvider: untagOpenIDConnectProvider,
  UpdateOpenIDConnectProviderThumbprint: updateOpenIDConnectProviderThumbprint,
  UpdateRole: updateRole,
};
