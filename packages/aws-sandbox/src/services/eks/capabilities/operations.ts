import type { OperationTable } from '../../../server/Operation';
import { createCapability } from './createCapability';
import { deleteCapability } from './deleteCapability';
import { describeCapability } from './describeCapability';
import { listCapabilities } from './listCapabilities';
import { updateCapability } from './updateCapability';

/** The EKS operations on capabilities. */
export const capabilityOperations: OperationTable = {
  CreateCapability: createCapability,
  DescribeCapability: describeCapability,
  ListCapabilities: listCapabilities,
  UpdateCapability: updateCapability,
  DeleteCapability: deleteCapability,
};
