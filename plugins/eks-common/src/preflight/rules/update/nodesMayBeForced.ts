import type { Finding } from '../../Finding';
import type { NodegroupUpdateRequest } from '../../requests/NodegroupUpdateRequest';

/** Who forces an update of nodes overrides what applications have asked for. */
export function nodesMayBeForced(request: NodegroupUpdateRequest): Finding[] {
  return request.force && request.changes.includes('version')
    ? [
        {
          severity: 'warning',
          code: 'DISRUPTION_BUDGETS_IGNORED',
          field: 'force',
          message:
            'With force EKS ends pods that cannot be drained, PodDisruptionBudgets or not',
          remedy: 'Leave force out first, and see whether the update succeeds.',
        },
      ]
    : [];
}
