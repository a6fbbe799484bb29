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
import { instanceProfilesOf } from './findInstanceProfile';
import { findPolicy } from './findPolicy';
import { iamPageOfSequence } from './iamPage';
import { encodePolicyDocument } from './policies/encodePolicyDocument';
import { showInstanceProfile } from './showInstanceProfile';
import { showDate } from './showDate';
import {
  showAttachedPolicies,
  showPolicyIdentity,
  showPolicyVersion,
} from './showPolicy';
import { showLastUse, showPermissionsBoundary } from './showRole';
import { policyTable, roleTable, type PolicyRow, type RoleRow } from './tables';
import { showTags } from './tags';

/** What the keys of roles and policies begin with, in the order in which they come. */
const ROLES = '1:';
const POLICIES = '2:';

type Entity = { role: RoleRow } | { policy: PolicyRow };

/** Every role and policy of the account in full, as one sequence of pages. The sandbox has no users and groups. */
export const getAccountAuthorizationDetails: Operation<
  GetAccountAuthorizationDetailsRequest,
  GetAccountAuthorizationDetailsResponse
> = (input, { globalPlace }) => {
  const filter = new Set(input.Filter ?? Object.values(EntityType));
  checkFilter(filter);
  const { items, ...rest } = iamPageOfSequence(
    after => entities(globalPlace, filter, after),
    input,
  );
  return {
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: items.flatMap(item =>
      'role' in item ? [showRoleDetail(item.role, globalPlace)] : [],
    ),
    Policies: items.flatMap(item =>
      'policy' in item ? [showPolicyDetail(item.policy, globalPlace)] : [],
    ),
    ...rest,
  };
};

/** First the roles in the order of their names, then the policies in that of their ARNs. */
function* entities(
  place: Place,
  filter: Set<string>,
  after = '',
): Generator<[key: string, entity: Entity]> {
  if (filter.has('Role') && after < POLICIES) {
    const roleAfter = after ? after.slice(ROLES.length) : undefined;
    for (const [id, role] of place.table(roleTable).entriesAfter(roleAfter)) {
      yield [ROLES + id, { role }];
    }
  }
  for (const policy of policies(place, filter)) {
    const key = POLICIES + policy.arn;
    if (key > after) yield [key, { policy }];
  }
}

function policies(place: Place, filter: Set<string>): PolicyRow[] {
  const found: PolicyRow[] = [];
  if (filter.has('LocalManagedPolicy')) {
    found.push(...place.table(policyTable).values());
  }
  if (filter.has('AWSManagedPolicy')) {
    const roles = [...place.table(roleTable).values()];
    const arns = new Set(roles.flatMap(role => role.attachedPolicyArns));
    for (const arn of arns) {
      const policy = findPolicy(place, arn);
      if (policy && arn.startsWith('arn:aws:iam::aws:')) found.push(policy);
    }
  }
  return found.sort((a, b) => (a.arn < b.arn ? -1 : 1));
}

function showRoleDetail(row: RoleRow, place: Place): RoleDetail {
  return {
    Path: row.path,
    RoleName: row.roleName,
    RoleId: row.roleId,
    Arn: row.arn,
    CreateDate: showDate(row.createdAt),
    AssumeRolePolicyDocument: encodePolicyDocument(row.trustPolicy),
    InstanceProfileList: instanceProfilesOf(place, row.roleName).map(profile =>
      showInstanceProfile(profile, place),
    ),
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
