import type { OperationTable } from '../../server/Operation';
import { assumeRole } from './assumeRole';
import { assumeRoleWithWebIdentity } from './assumeRoleWithWebIdentity';
import { getAccessKeyInfo } from './getAccessKeyInfo';
import { getCallerIdentity } from './getCallerIdentity';

/** The STS operations of the sandbox. */
export const stsOperations: OperationTable = {
  AssumeRole: assumeRole,
  AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
  GetAccessKeyInfo: getAccessKeyInfo,
  GetCallerIdentity: getCallerIdentity,
};
