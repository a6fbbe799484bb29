import type { Issue, Nodegroup } from '@aws-sdk/client-eks';
import { issuesAt, statusAt } from './life';
import type { NodegroupRow } from './tables';

/** A node group as the API shows it at a moment; its auto scaling group appears once it is made. */
export function showNodegroup(row: NodegroupRow, now: number): Nodegroup {
  const {
    createdAt,
    modifiedAt,
    settlesAt,
    outcome,
    change,
    goneAt,
    clientRequestToken,
    request,
    resources,
    ...shown
  } = row;
  const status = statusAt(row, now);
  return {
    ...shown,
    createdAt: new Date(createdAt),
    modifiedAt: new Date(modifiedAt),
    status: (status === 'FAILED'
      ? 'CREATE_FAILED'
      : status) as Nodegroup['status'],
    resources: now >= settlesAt ? resources : undefined,
    health: { issues: issuesAt(row, now) as Issue[] },
  };
}
