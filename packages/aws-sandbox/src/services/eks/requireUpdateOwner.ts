import type { OperationContext } from '../../server/Operation';
import { findAddon } from './addons/findAddon';
import { findCapability } from './capabilities/findCapability';
import { findCluster } from './findCluster';
import { findNodegroup } from './findNodegroup';
import type { UpdateOwner } from './updates';

/**
 * Checks that what updates are asked for exists.
 *
 * @throws AwsError ResourceNotFoundException.
 */
export function requireUpdateOwner(
  { clusterName, nodegroupName, addonName, capabilityName }: UpdateOwner,
  context: Pick<OperationContext, 'place' | 'now'>,
): void {
  findCluster(clusterName, context);
  if (nodegroupName) findNodegroup(clusterName, nodegroupName, context);
  if (addonName) findAddon(clusterName, addonName, context);
  if (capabilityName) findCapability(clusterName, capabilityName, context);
}
