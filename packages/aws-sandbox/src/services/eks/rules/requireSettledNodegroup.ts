import type { OperationContext } from '../../../server/Operation';
import { invalidRequest, resourceInUse } from '../errors';
import { statusAt } from '../life';
import type { NodegroupRow } from '../tables';

/**
 * Checks that nothing is going on with a node group before an update of it begins.
 *
 * @throws AwsError ResourceInUseException or InvalidRequestException.
 */
export function requireSettledNodegroup(
  row: NodegroupRow,
  { now }: Pick<OperationContext, 'now'>,
): void {
  const { clusterName, nodegroupName } = row;
  const subject = { clusterName, nodegroupName };
  const status = statusAt(row, now());
  if (status === 'UPDATING') {
    throw resourceInUse(
      `Nodegroup ${nodegroupName} currently has update ${row.change?.updateId} in progress`,
      subject,
    );
  }
  if (status !== 'ACTIVE' && status !== 'DEGRADED') {
    throw invalidRequest(
      `Nodegroup ${nodegroupName} is in status ${status}, not ACTIVE`,
      subject,
    );
  }
}
