import { randomBytes } from 'node:crypto';
import type { AssumeRoleRequest } from '@aws-sdk/client-sts';
import type { OperationContext } from '../../server/Operation';
import type { RoleRow } from '../iam/tables';
import { sessionAccessKeyId } from './accessKeyId';
import { sessionPolicies } from './sessionPolicies';
import type { SessionRow } from './tables';

/** Makes the session of a role; transitive tags and the source identity of the caller's own session go on in it. */
export function newSession(options: {
  role: RoleRow;
  input: AssumeRoleRequest;
  durationSeconds: number;
  context: OperationContext;
}): SessionRow {
  const { role, input, durationSeconds, context } = options;
  const { principal } = context;
  const [, , , , accountId] = role.arn.split(':');
  const inherited = Object.fromEntries(
    (principal.transitiveTagKeys ?? []).map(key => [
      key,
      principal.sessionTags?.[key] ?? '',
    ]),
  );
  const own = Object.fromEntries(
    (input.Tags ?? []).map(tag => [tag.Key!, tag.Value!]),
  );
  return {
    accessKeyId: sessionAccessKeyId(accountId, context.hex),
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: randomBytes(240).toString('base64'),
    roleArn: role.arn,
    roleName: role.roleName,
    roleId: role.roleId,
    sessionName: input.RoleSessionName!,
    sourceIdentity: input.SourceIdentity ?? principal.sourceIdentity,
    tags: { ...own, ...inherited },
    transitiveTagKeys: [
      ...Object.keys(inherited),
      ...(input.TransitiveTagKeys ?? []),
    ],
    policies: sessionPolicies(input, context.world.globalPlace(accountId)),
    createdAt: context.now(),
    expiresAt: context.now() + durationSeconds * 1000,
  };
}
