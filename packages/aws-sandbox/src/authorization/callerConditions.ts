import type { OperationContext } from '../server/Operation';
import { roleOfArn } from '../services/iam/findRole';
import type { ConditionContext } from '../services/sts/trust/meetsConditions';

/** The condition keys that follow from who asks and where, in any service. */
export function callerConditions({
  principal,
  region,
  world,
  now,
}: Pick<
  OperationContext,
  'principal' | 'region' | 'world' | 'now'
>): ConditionContext {
  const { roleArn, arn, accountId, userId, sourceIdentity } = principal;
  const role = roleArn ? roleOfArn(world, roleArn) : undefined;
  const tags = { ...role?.tags, ...principal.sessionTags };
  return {
    'aws:principalarn': [roleArn ?? arn],
    'aws:principalaccount': [accountId],
    'aws:principaltype': [roleArn ? 'AssumedRole' : 'User'],
    'aws:userid': [userId],
    'aws:username': roleArn ? undefined : ['admin'],
    'aws:sourceidentity': sourceIdentity ? [sourceIdentity] : undefined,
    'aws:requestedregion': [region],
    'aws:currenttime': [new Date(now()).toISOString()],
    'aws:epochtime': [String(Math.floor(now() / 1000))],
    // The sandbox speaks plain HTTP; a policy that insists on TLS means AWS's own endpoints.
    'aws:securetransport': ['true'],
    ...tagConditions('aws:principaltag', tags),
  };
}

/** The condition keys of tags, for example `aws:resourcetag/team`. */
export function tagConditions(
  prefix: string,
  tags: Record<string, string> = {},
): ConditionContext {
  return Object.fromEntries(
    Object.entries(tags).map(([key, value]) => [
      `${prefix}/${key.toLowerCase()}`,
      [value],
    ]),
  );
}
