import type { OperationTable } from '../../server/Operation';
import { getCallerIdentity } from './getCallerIdentity';

/** The STS operations of the sandbox. */
export const stsOperations: OperationTable = {
  GetCallerIdentity: getCallerIdentity,
};
