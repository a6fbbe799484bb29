import type {
  UpdateCapabilityRequest,
  UpdateCapabilityResponse,
  UpdateParam,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { invalidParameter, resourceInUse } from '../errors';
import { durations, statusAt } from '../life';
import { beginUpdate, repeatedUpdate, showUpdate } from '../updates';
import { checkCapabilityRole } from './checkCapabilityRole';
import { findCapability } from './findCapability';
import { mergeConfiguration } from './mergeConfiguration';

/** Begins a change of a capability's role or configuration. */
export const updateCapability: Operation<
  UpdateCapabilityRequest,
  UpdateCapabilityResponse
> = (input, context) => {
  const row = findCapability(
    input.clusterName!,
    input.capabilityName!,
    context,
  );
  const { clusterName, capabilityName } = row;
  const owner = { clusterName, capabilityName };
  const repeated = repeatedUpdate(owner, input, context);
  if (repeated) return { update: showUpdate(repeated, context.now()) };

  const { roleArn, configuration, deletePropagationPolicy } = input;
  if (!roleArn && !configuration && !deletePropagationPolicy) {
    throw invalidParameter(
      `Nothing to update: the request changes no setting of capability ${capabilityName}`,
      { clusterName },
    );
  }
  if (roleArn) checkCapabilityRole(roleArn, context, { clusterName });
  const status = statusAt(row, context.now());
  if (status !== 'ACTIVE') {
    throw resourceInUse(
      `Capability ${capabilityName} cannot be updated as it is currently in ${status} state`,
      { clusterName },
    );
  }
  const params: UpdateParam[] = [];
  if (roleArn) params.push({ type: 'RoleArn', value: roleArn });
  if (configuration?.ack) {
    const { enableCrossNamespace, disabledServices } = configuration.ack;
    params.push(
      { type: 'EnableCrossNamespace', value: String(enableCrossNamespace) },
      { type: 'DisabledServices', value: JSON.stringify(disabledServices) },
    );
  }
  row.modifiedAt = context.now();
  const update = beginUpdate(
    row,
    owner,
    {
      type: 'CapabilityUpdate',
      params,
      values: {
        ...(roleArn && { roleArn }),
        ...(deletePropagationPolicy && { deletePropagationPolicy }),
        configuration: mergeConfiguration(row.configuration, configuration),
      },
      durationMs: durations.capabilityUpdate,
    },
    input,
    context,
  );
  return { update: showUpdate(update, context.now()) };
};
