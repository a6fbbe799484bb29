import type {
  AssumeRoleRequest,
  AssumeRoleResponse,
} from '@aws-sdk/client-sts';
import { AwsError } from '../../server/AwsError';
import type {
  Operation,
  OperationContext,
  Principal,
} from '../../server/Operation';
import { findRole } from '../iam/findRole';
import { checkAssumeRole, validationError } from './checkAssumeRole';
import { checkDuration } from './checkDuration';
import { grantSession } from './grantSession';
import { isTrusted } from './trust/isTrusted';
import type { ConditionContext } from './trust/meetsConditions';

/** A session of a role, when the role's trust policy lets the caller have it. */
export const assumeRole: Operation<AssumeRoleRequest, AssumeRoleResponse> = (
  input,
  context,
) => {
  checkAssumeRole(input);
  const caller = context.principal;
  const role = findRole(context.world, input.RoleArn!);
  const conditions = conditionContext(input, context);
  for (const action of actionsOf(input)) {
    // AWS does not tell whether a role is missing or does not trust the caller.
    if (
      !role ||
      !isTrusted(role.trustPolicy, { caller, action, context: conditions })
    ) {
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

/** Session tags and a source identity are permissions of their own in the trust policy. */
function actionsOf(input: AssumeRoleRequest): string[] {
  const actions = ['sts:AssumeRole'];
  if (input.Tags?.length) actions.push('sts:TagSession');
  if (input.SourceIdentity) actions.push('sts:SetSourceIdentity');
  return actions;
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

function conditionContext(
  input: AssumeRoleRequest,
  { principal, region }: OperationContext,
): ConditionContext {
  const tags = input.Tags ?? [];
  const one = (value: string | undefined) =>
    value === undefined ? undefined : [value];
  return {
    'sts:externalid': one(input.ExternalId),
    'sts:rolesessionname': one(input.RoleSessionName),
    'sts:sourceidentity': one(input.SourceIdentity ?? principal.sourceIdentity),
    'sts:transitivetagkeys': input.TransitiveTagKeys,
    'aws:principalarn': one(principal.roleArn ?? principal.arn),
    'aws:principalaccount': one(principal.accountId),
    'aws:principaltype': one(principal.roleArn ? 'AssumedRole' : 'User'),
    'aws:userid': one(principal.userId),
    'aws:username': one(principal.roleArn ? undefined : 'admin'),
    'aws:sourceidentity': one(principal.sourceIdentity),
    'aws:requestedregion': one(region),
    'aws:tagkeys': tags.length ? tags.map(tag => tag.Key!) : undefined,
    ...Object.fromEntries(
      tags.map(tag => [
        `aws:requesttag/${tag.Key!.toLowerCase()}`,
        [tag.Value!],
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(principal.sessionTags ?? {}).map(([key, value]) => [
        `aws:principaltag/${key.toLowerCase()}`,
        [value],
      ]),
    ),
  };
}
