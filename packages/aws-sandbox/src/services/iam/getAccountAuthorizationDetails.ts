import type {
  GetAccountAuthorizationDetailsRequest,
  GetAccountAuthorizationDetailsResponse,
  ManagedPolicyDetail,
  RoleDetail,
} from '@aws-sdk/client-iam';
import { EntityType } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import type { Place } from '../../world/World';
import { constraintError } from './errors';
import { findPolicy } from './findPolicy';
import { iamPage } from './iamPage';
import { encodePolicyDocument } from './policies/encodePolicyDocument';
import { showDate } from './showDate';
import {
  showAttachedPolicies,
  showPolicyIdentity,
  showPolicyVersion,
} from './showPolicy';
import { showLastUse, showPermissionsBoundary } from './showRole';
import {
  entityKey,
  policyTable,
  roleTable,
  type PolicyRow,
  type RoleRow,
} from './tables';
import { showTags } from './tags';

type Entity = { role: RoleRow } | { policy: PolicyRow };

/** Every role and policy of the account in full, as one sequence of pages. The sandbox has no users and groups. */
export const getAccountAuthorizationDetails: Operation<
  GetAccountAuthorizationDetailsRequest,
  GetAccountAuthorizationDetailsResponse
> = (input, { globalPlace }) => {
  const filter = new Set(input.Filter ?? Object.values(EntityType));
  checkFilter(filter);
  const { items, ...rest } = iamPage(
    entities(globalPlace, filter),
    keyOf,
    input,
  );
  return {
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: items.flatMap(item =>
      'role' in item ? [showRoleDetail(item.role)] : [],
    ),
    Policies: items.flatMap(item =>
      'policy' in item ? [showPolicyDetail(item.policy, globalPlace)] : [],
    ),
    ...rest,
  };
};

function entities(place: Place, filter: Set<string>): Entity[] {
  const roles = [...place.table(roleTable).values()];
  const found: Entity[] = [];
  if (filter.has('Role')) found.push(...roles.map(role => ({ role })));
  if (filter.has('LocalManagedPolicy')) {
    const policies = [...place.table(policyTable).values()];
    found.push(...policies.map(policy => ({ policy })));
  }
  if (filter.has('AWSManagedPolicy')) {
    const arns = new Set(roles.flatMap(role => role.attachedPolicyArns));
    for (const arn of arns) {
      const policy = findPolicy(place, arn);
      if (policy && arn.startsWith('arn:aws:iam::aws:')) found.push({ policy });
    }
  }
  return found;
}

function keyOf(entity: Entity): string {
  return 'role' in entity
    ? `1:${entityKey(entity.role.roleName)}`
    : `2:${entity.policy.arn}`;
}

function showRoleDetail(row: RoleRow): RoleDetail {
  return {
    Path: row.path,
    RoleName: row.roleName,
    RoleId: row.roleId,
    Arn: row.arn,
    CreateDate: showDate(row.createdAt),
    AssumeRolePolicyDocument: encodePolicyDocument(row.trustPolicy),
    InstanceProfileList: [],
    RolePolicyList: Object.entries(row.inlinePolicies).map(
      ([PolicyName, document]) => ({
        PolicyName,
        PolicyDocument: encodePolicyDocument(document),
      }),
    ),
    AttachedManagedPolicies: showAttachedPolicies(row.attachedPolicyArns),
    PermissionsBoundary: showPermissionsBoundary(row),
    Tags: showTags(row.tags) ?? [],
    RoleLastUsed: showLastUse(row),
  };
}

function showPolicyDetail(row: PolicyRow, place: Place): ManagedPolicyDetail {
  return {
    ...showPolicyIdentity(row, place),
    PolicyVersionList: row.versions.map(version =>
      showPolicyVersion(version, row),
    ),
  };
}

function checkFilter(filter: Set<string>): void {
  const known: string[] = Object.values(EntityType);
  for (const type of filter) {
    if (!known.includes(type)) {
      throw constraintError(
        'filter',
        type,
        `satisfy enum value set: [${known.join(', ')}]`,
      );
    }
  }
}
