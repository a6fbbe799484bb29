import type {
  AssumeRoleRequest,
  AssumeRoleResponse,
} from '@aws-sdk/client-sts';
import { AwsError } from '../../server/AwsError';
import type { Operation, Principal } from '../../server/Operation';
import { findRole } from '../iam/findRole';
import { checkAssumeRole, validationError } from './checkAssumeRole';
import { checkDuration } from './checkDuration';
import { grantSession } from './grantSession';
import { assumeConditions, mayAssume } from './trust/mayAssume';

/** A session of a role, when the role's trust policy and the caller's own policies let the caller have it. */
export const assumeRole: Operation<AssumeRoleRequest, AssumeRoleResponse> = (
  input,
  context,
) => {
  checkAssumeRole(input);
  const caller = context.principal;
  const role = findRole(context.world, input.RoleArn!);
  const conditions = assumeConditions(input, context);
  for (const action of actionsOf(input, caller)) {
    // AWS does not tell whether a role is missing, does not trust the caller or is beyond the caller's policies.
    if (!role || !mayAssume(action, role, conditions, context)) {
      throw new AwsError(
        'AccessDenied',
        `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${input.RoleArn}`,
        { status: 403 },
      );
    }
  }
  const { row } = role!;
  checkChaining(input, caller);
  const durationSeconds = checkDuration(input, row);
  checkSourceIdentity(input, caller);

  const { session, ...granted } = grantSession({
    role: row,
    input,
    durationSeconds,
    context,
  });
  return {
    ...granted,
    SourceIdentity: session.sourceIdentity,
    PackedPolicySize: Object.keys(session.tags).length || undefined,
  };
};

/** Session tags and a source identity are permissions of their own, also those that go on from the caller's session. */
function actionsOf(input: AssumeRoleRequest, caller: Principal): string[] {
  const hasTags = input.Tags?.length || caller.transitiveTagKeys?.length;
  const hasSource = input.SourceIdentity || caller.sourceIdentity;
  return [
    'sts:AssumeRole',
    ...(hasTags ? ['sts:TagSession'] : []),
    ...(hasSource ? ['sts:SetSourceIdentity'] : []),
  ];
}

function checkChaining(
  { DurationSeconds = 3600 }: AssumeRoleRequest,
  caller: Principal,
): void {
  if (caller.roleArn && DurationSeconds > 3600) {
    throw validationError(
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
}

function checkSourceIdentity(
  { SourceIdentity }: AssumeRoleRequest,
  caller: Principal,
): void {
  if (
    SourceIdentity &&
    caller.sourceIdentity &&
    SourceIdentity !== caller.sourceIdentity
  ) {
    throw new AwsError(
      'AccessDenied',
      `User: ${caller.arn} cannot change the source identity '${caller.sourceIdentity}' of its session to '${SourceIdentity}'`,
      { status: 403 },
    );
  }
}
