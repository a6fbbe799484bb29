import type { IncomingRequest } from './IncomingRequest';
import type { Credential } from './readCredential';

const NO_ACCOUNT = '000000000000';

/**
 * Reads what stands for a credential in the one request that needs no signature, AssumeRoleWithWebIdentity: the account
 * of the role asked for. Undefined for any other request.
 */
export function readAnonymousCredential(
  request: IncomingRequest,
): Credential | undefined {
  const form = new URLSearchParams(request.body.toString('utf8'));
  const parameter = (name: string) =>
    form.getAll(name).at(-1) ?? request.query.getAll(name).at(-1) ?? '';
  if (parameter('Action') !== 'AssumeRoleWithWebIdentity') return undefined;
  const [, , , , accountId] = parameter('RoleArn').split(':');
  return {
    accessKeyId: '',
    anonymousAccount: /^\d{12}$/.test(accountId ?? '') ? accountId : NO_ACCOUNT,
    region: 'us-east-1',
    service: 'sts',
  };
}
