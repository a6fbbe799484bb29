import type { UpdateClusterConfigRequest } from '@aws-sdk/client-eks';
import type { OperationContext } from '../../../server/Operation';
import { invalidParameter } from '../errors';
import type { ClusterRow } from '../tables';
import type { PlannedChange } from '../updates';
import { planAccessChange } from './planAccessChange';
import { planAutoModeChange } from './planAutoModeChange';
import { planComponentsChange } from './planComponentsChange';
import {
  planEgressChange,
  planEndpointChange,
  planVpcChange,
} from './planNetworkChange';
import { planLoggingChange } from './planLoggingChange';
import {
  planDeletionProtectionChange,
  planRemoteNetworkChange,
  planScalingTierChange,
  planUpgradePolicyChange,
  planZonalShiftChange,
} from './planSettingChange';

/** Computes one kind of change, or nothing when the request does not ask for it. */
export type ChangePlanner = (
  input: UpdateClusterConfigRequest,
  row: ClusterRow,
  context: Pick<
    OperationContext,
    'world' | 'accountId' | 'place' | 'region' | 'now'
  >,
) => PlannedChange | undefined;

const PLANNERS: ChangePlanner[] = [
  planLoggingChange,
  planEndpointChange,
  planVpcChange,
  planEgressChange,
  planAccessChange,
  planUpgradePolicyChange,
  planZonalShiftChange,
  planAutoModeChange,
  planRemoteNetworkChange,
  planDeletionProtectionChange,
  planScalingTierChange,
  planComponentsChange,
];

/**
 * Computes what an UpdateClusterConfig request changes: exactly one kind of thing.
 *
 * @throws AwsError InvalidParameterException when it asks for none, for several, or for what is so already.
 */
export function planClusterChange(
  ...[input, row, context]: Parameters<ChangePlanner>
): PlannedChange {
  const changes = PLANNERS.map(plan => plan(input, row, context)).filter(
    change => change !== undefined,
  );
  if (changes.length === 0) {
    throw invalidParameter(
      `Nothing to update: the request changes no setting the sandbox knows of cluster ${row.name}`,
      { clusterName: row.name },
    );
  }
  if (changes.length > 1) {
    throw invalidParameter('Only one type of update can be allowed.', {
      clusterName: row.name,
    });
  }
  return changes[0];
}
