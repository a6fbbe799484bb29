import type { AssumeRoleRequest, Credentials } from '@aws-sdk/client-sts';
import type { OperationContext } from '../../server/Operation';
import type { RoleRow } from '../iam/tables';
import { newSession } from './newSession';
import { sessionTable, type SessionRow } from './tables';

/** Makes and keeps the session of a role that may be had, and says how the API shows it. */
export function grantSession(options: {
  role: RoleRow;
  input: AssumeRoleRequest;
  durationSeconds: number;
  context: OperationContext;
}): {
  session: SessionRow;
  Credentials: Credentials;
  AssumedRoleUser: { AssumedRoleId: string; Arn: string };
} {
  const { role, context } = options;
  const session = newSession(options);
  const [, , , , accountId] = role.arn.split(':');
  const sessions = context.world.globalPlace(accountId).table(sessionTable);
  for (const old of sessions.values()) {
    if (old.expiresAt <= context.now()) sessions.delete(old.accessKeyId);
  }
  sessions.set(session.accessKeyId, session);
  role.lastUsed = { at: context.now(), region: context.region };
  return {
    session,
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: new Date(session.expiresAt),
    },
    AssumedRoleUser: {
      AssumedRoleId: `${role.roleId}:${session.sessionName}`,
      Arn: `arn:aws:sts::${accountId}:assumed-role/${role.roleName}/${session.sessionName}`,
    },
  };
}
