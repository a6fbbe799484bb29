import type { OperationTable } from '../../server/Operation';
import { assumeRole } from './assumeRole';
import { getCallerIdentity } from './getCallerIdentity';

/** The STS operations of the sandbox. */
export const stsOperations: OperationTable = {
  AssumeRole: assumeRole,
  GetCallerIdentity: getCallerIdentity,
};
