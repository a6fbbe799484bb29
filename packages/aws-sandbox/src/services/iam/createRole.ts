import type {
  CreateRoleRequest,
  CreateRoleResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { entityAlreadyExists } from './errors';
import { findAttachablePolicy } from './findPolicy';
import { newRoleRow } from './newRoleRow';
import { checkTrustPolicy } from './policies/checkTrustPolicy';
import {
  checkDescription,
  checkEntityName,
  checkMaxSessionDuration,
  checkPath,
} from './rules/checkNames';
import { showCreatedRole } from './showRole';
import { entityKey, roleTable } from './tables';
import { mergeTags } from './tags';

/** Makes a role. */
export const createRole: Operation<CreateRoleRequest, CreateRoleResponse> = (
  input,
  { globalPlace, world, accountId, now },
) => {
  const roleName = input.RoleName!;
  const path = input.Path ?? '/';
  checkEntityName('roleName', roleName);
  checkPath(path);
  checkDescription(input.Description);
  checkMaxSessionDuration(input.MaxSessionDuration);
  const tags = mergeTags({}, input.Tags);
  const trustPolicy = checkTrustPolicy(input.AssumeRolePolicyDocument!, world);
  if (input.PermissionsBoundary !== undefined) {
    findAttachablePolicy(globalPlace, input.PermissionsBoundary);
  }
  const roles = globalPlace.table(roleTable);
  if (roles.has(entityKey(roleName))) {
    throw entityAlreadyExists(`Role with name ${roleName} already exists.`);
  }
  const row = newRoleRow({
    accountId,
    roleName,
    path,
    description: input.Description,
    maxSessionDuration: input.MaxSessionDuration ?? 3600,
    permissionsBoundaryArn: input.PermissionsBoundary,
    trustPolicy,
    tags,
    createdAt: now(),
  });
  roles.set(entityKey(roleName), row);
  return { Role: showCreatedRole(row) };
};
