import type {
  DescribeUpdateRequest,
  DescribeUpdateResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { resourceNotFound } from './errors';
import { requireUpdateOwner } from './requireUpdateOwner';
import { showUpdate, updatesOf } from './updates';

/** One update of a cluster or of something on it. */
export const describeUpdate: Operation<
  DescribeUpdateRequest,
  DescribeUpdateResponse
> = (input, context) => {
  const clusterName = input.name!;
  const { nodegroupName, addonName, capabilityName, updateId } = input;
  const owner = { clusterName, nodegroupName, addonName, capabilityName };
  requireUpdateOwner(owner, context);
  const update = updatesOf(owner, context).find(row => row.id === updateId);
  if (!update) {
    throw resourceNotFound(`No update found for ID: ${updateId}`, {
      clusterName,
      nodegroupName,
    });
  }
  return { update: showUpdate(update, context.now()) };
};
