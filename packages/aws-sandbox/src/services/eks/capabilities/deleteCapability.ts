import type {
  DeleteCapabilityRequest,
  DeleteCapabilityResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { resourceInUse } from '../errors';
import { durations, statusAt } from '../life';
import { findCapability } from './findCapability';
import { showCapability } from './showCapability';

/** Begins the deletion of a capability. */
export const deleteCapability: Operation<
  DeleteCapabilityRequest,
  DeleteCapabilityResponse
> = (input, context) => {
  const row = findCapability(
    input.clusterName!,
    input.capabilityName!,
    context,
  );
  const status = statusAt(row, context.now());
  if (status !== 'ACTIVE' && status !== 'DEGRADED') {
    throw resourceInUse(
      `Capability ${row.capabilityName} cannot be deleted as it is currently in ${status} state`,
      { clusterName: row.clusterName },
    );
  }
  row.goneAt = context.now() + context.scale(durations.capabilityDelete);
  row.modifiedAt = context.now();
  return { capability: showCapability(row, context.now()) };
};
