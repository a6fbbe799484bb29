import type { AssumeRoleRequest } from '@aws-sdk/client-sts';
import {
  callerConditions,
  tagConditions,
} from '../../../authorization/callerConditions';
import { judgeAccess } from '../../../authorization/judgeAccess';
import { requestTags } from '../../../authorization/requestTags';
import type { OperationContext } from '../../../server/Operation';
import type { FoundRole } from '../../iam/findRole';
import { policiesOfSession } from '../../iam/policies/policiesOfPrincipal';
import { isTrusted, isTrustedByName } from './isTrusted';
import type { ConditionContext } from './meetsConditions';

/**
 * Whether the caller may perform an action on a role.
 *
 * | trust policy | caller's policies | same account | answer |
 * |---|---|---|---|
 * | does not let it in | any | any | no |
 * | any | deny | any | no |
 * | lets its account in | allow | any | yes |
 * | lets its account in | say nothing | any | no |
 * | names its role or session | say nothing | yes | yes |
 * | names its role or session | say nothing | no | no |
 */
export function mayAssume(
  action: string,
  { row, trustPolicy }: FoundRole,
  conditions: ConditionContext,
  { principal: caller, world }: OperationContext,
): boolean {
  const request = { caller, action, context: conditions };
  if (!isTrusted(trustPolicy, request)) return false;
  if (!caller.roleArn) return true;
  const [, , , , accountId] = row.arn.split(':');
  const question = {
    action,
    resource: row.arn,
    context: {
      ...conditions,
      ...tagConditions('aws:resourcetag', row.tags),
      ...tagConditions('iam:resourcetag', row.tags),
    },
  };
  const refusal = judgeAccess(policiesOfSession(world, caller), question, {
    grantedByResource:
      accountId === caller.accountId && isTrustedByName(trustPolicy, request),
  });
  return refusal === undefined;
}

/** The condition keys of an AssumeRole request. */
export function assumeConditions(
  input: AssumeRoleRequest,
  context: OperationContext,
): ConditionContext {
  const tags = requestTags(input);
  const keys = Object.keys(tags);
  const one = (value: string | undefined) =>
    value === undefined ? undefined : [value];
  return {
    ...callerConditions(context),
    'sts:externalid': one(input.ExternalId),
    'sts:rolesessionname': one(input.RoleSessionName),
    'sts:sourceidentity': one(
      input.SourceIdentity ?? context.principal.sourceIdentity,
    ),
    'sts:transitivetagkeys': input.TransitiveTagKeys,
    'aws:tagkeys': keys.length ? keys : undefined,
    ...tagConditions('aws:requesttag', tags),
  };
}
