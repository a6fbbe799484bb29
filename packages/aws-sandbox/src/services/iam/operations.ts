import type { OperationTable } from '../../server/Operation';
import { attachRolePolicy } from './attachRolePolicy';
import { createOpenIDConnectProvider } from './createOpenIDConnectProvider';
import { createPolicy } from './createPolicy';
import { createRole } from './createRole';
import { deleteOpenIDConnectProvider } from './deleteOpenIDConnectProvider';
import { deleteRole } from './deleteRole';
import { deleteRolePolicy } from './deleteRolePolicy';
import { detachRolePolicy } from './detachRolePolicy';
import { getAccountAuthorizationDetails } from './getAccountAuthorizationDetails';
import { getOpenIDConnectProvider } from './getOpenIDConnectProvider';
import { getPolicy } from './getPolicy';
import { getPolicyVersion } from './getPolicyVersion';
import { getRole } from './getRole';
import { getRolePolicy } from './getRolePolicy';
import { listAttachedRolePolicies } from './listAttachedRolePolicies';
import { listOpenIDConnectProviders } from './listOpenIDConnectProviders';
import { listRolePolicies } from './listRolePolicies';
import { listRoles } from './listRoles';
import { listRoleTags } from './listRoleTags';
import { putRolePolicy } from './putRolePolicy';
import { tagRole } from './tagRole';
import { untagRole } from './untagRole';
import { updateAssumeRolePolicy } from './updateAssumeRolePolicy';

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
};
