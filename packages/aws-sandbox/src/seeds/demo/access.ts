import { accessEntryKey } from '../../services/eks/access/findAccessEntry';
import { accessPolicyArn } from '../../services/eks/access/accessPolicies';
import { newAccessEntryRow } from '../../services/eks/access/newAccessEntryRow';
import { accessEntryTable } from '../../services/eks/tables';
import type { World } from '../../world/World';
import type { DemoCluster } from './clusters';

const MINUTE = 60_000;

/** Lets a principal into a cluster with an access policy for all of it. */
export function seedAccess(
  world: World,
  cluster: DemoCluster,
  principalArn: string,
  policyName: string,
): void {
  const { accountId, region, name: clusterName } = cluster;
  const createdAt = cluster.createdAt + 10 * MINUTE;
  const row = newAccessEntryRow({
    accountId,
    region,
    clusterName,
    principalArn,
    type: 'STANDARD',
    createdAt,
  });
  row.policies.push({
    policyArn: accessPolicyArn(policyName),
    accessScope: { type: 'cluster', namespaces: [] },
    associatedAt: createdAt,
    modifiedAt: createdAt,
  });
  world
    .place(accountId, region)
    .table(accessEntryTable)
    .set(accessEntryKey(clusterName, principalArn), row);
}
