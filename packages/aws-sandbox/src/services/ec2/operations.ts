import type { OperationTable } from '../../server/Operation';

/** The EC2 operations of the sandbox. */
export const ec2Operations: OperationTable = {};
