import type { ServiceErrors } from '../protocols/ServiceErrors';
import { roleOfArn } from '../services/iam/findRole';
import { accountOfAccessKeyId } from '../services/sts/accessKeyId';
import { sessionTable } from '../services/sts/tables';
import { stableIamId } from '../world/stableId';
import type { World } from '../world/World';
import type { Principal } from './Operation';
import type { Credential } from './readCredential';

/**
 * Where logs hide secrets, a key id that is nothing but the account's number would hide that number everywhere; hence
 * the longer form.
 */
const ADMINISTRATOR_KEY = /^(?:AKIA[A-Z]*)?(\d{12})$/;

/**
 * Finds out who holds a credential: a key id of an account's 12 digits, alone or behind `AKIA` and letters, is the
 * administrator of that account, an `ASIA…` key is the session that AssumeRole made; a request that needs no signature is
 * nobody's.
 *
 * @throws AwsError for any other key, a wrong session token or a session that has ended.
 */
export function identifyCaller(
  world: World,
  credential: Credential,
  errors: ServiceErrors,
): Principal {
  const { accessKeyId, sessionToken, anonymousAccount } = credential;
  if (anonymousAccount) {
    return {
      accountId: anonymousAccount,
      arn: 'anonymous',
      userId: 'anonymous',
    };
  }
  const administered = ADMINISTRATOR_KEY.exec(accessKeyId)?.[1];
  if (administered) {
    const arn = `arn:aws:iam::${administered}:user/admin`;
    return {
      accountId: administered,
      arn,
      userId: stableIamId('AIDA', arn),
    };
  }
  const accountId = accountOfAccessKeyId(accessKeyId);
  const session =
    accountId &&
    world.globalPlace(accountId).table(sessionTable).get(accessKeyId);
  if (
    !accountId ||
    !session ||
    session.sessionToken !== sessionToken ||
    // A role that was made anew under the same name is another one.
    roleOfArn(world, session.roleArn)?.roleId !== session.roleId
  ) {
    throw errors.invalidCredentials(
      'The security token included in the request is invalid. (The sandbox knows 12-digit account ids as access key ids, and sessions of AssumeRole with their token.)',
    );
  }
  if (session.expiresAt <= world.clock.now()) {
    throw errors.expiredCredentials(
      'The security token included in the request is expired',
    );
  }
  return {
    accountId,
    arn: `arn:aws:sts::${accountId}:assumed-role/${session.roleName}/${session.sessionName}`,
    userId: `${session.roleId}:${session.sessionName}`,
    roleArn: session.roleArn,
    sourceIdentity: session.sourceIdentity,
    sessionTags: session.tags,
    transitiveTagKeys: session.transitiveTagKeys,
    sessionPolicies: session.policies,
  };
}
