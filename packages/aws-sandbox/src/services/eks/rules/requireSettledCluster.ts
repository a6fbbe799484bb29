import type { OperationContext } from '../../../server/Operation';
import { invalidRequest, resourceInUse } from '../errors';
import { showCluster } from '../showCluster';
import type { ClusterRow } from '../tables';

/**
 * Checks that nothing is going on with a cluster before an update of it begins.
 *
 * @throws AwsError ResourceInUseException or InvalidRequestException.
 */
export function requireSettledCluster(
  row: ClusterRow,
  /** The kind of update asked for, as AWS names it. */
  updateType: string,
  { now }: Pick<OperationContext, 'now'>,
): void {
  const { status } = showCluster(row, now());
  const subject = { clusterName: row.name };
  if (status === 'UPDATING') {
    throw resourceInUse(
      `Cannot ${updateType} because cluster ${row.name} currently has update ${row.change?.updateId} in progress`,
      subject,
    );
  }
  if (status !== 'ACTIVE') {
    throw invalidRequest(
      `Cannot ${updateType} because cluster ${row.name} is in status ${status}, not ACTIVE`,
      subject,
    );
  }
}
