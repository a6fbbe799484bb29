import type { AskAccess } from '../../authorization/AccessQuestion';

/** Anybody may ask who they are; the roles that are asked for decide for themselves, together with the caller's policies. */
const OPEN = ['GetCallerIdentity', 'AssumeRole', 'AssumeRoleWithWebIdentity'];

/** What a caller of STS must be allowed before the operation begins. */
export const askStsAccess: AskAccess = operation =>
  OPEN.includes(operation)
    ? []
    : [{ action: `sts:${operation}`, resource: '*' }];
