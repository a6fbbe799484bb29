import type {
  IdentityBindingItem,
  IdentityBindingQuery,
  IdentityBindingsResponse,
} from '../api/clusterResponses';
import { isOfComponent } from './isOfComponent';

/**
 * The bindings that match, the most serious first, a page of them; and how many there are of each verdict.
 *
 * @public
 */
export function filterBindings(
  items: IdentityBindingItem[],
  query: IdentityBindingQuery,
): Pick<IdentityBindingsResponse, 'items' | 'totalItems' | 'verdicts'> {
  const asked = items.filter(item => passes(item, query));
  const matching = asked.filter(
    ({ verdict }) => !query.verdict?.length || query.verdict.includes(verdict),
  );
  const verdicts: Record<string, number> = {};
  for (const { verdict } of asked) {
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  }
  const { offset = 0, limit = matching.length } = query;
  return {
    items: [...matching].sort(byGravity).slice(offset, offset + limit),
    totalItems: matching.length,
    verdicts,
  };
}

function passes(
  item: IdentityBindingItem,
  query: IdentityBindingQuery,
): boolean {
  return (
    isOrMissing(query.accountId, item.accountId) &&
    isOrMissing(query.region, item.region) &&
    isOrMissing(query.cluster, item.clusterName) &&
    isOrMissing(query.namespace, item.namespace) &&
    isOrMissing(query.serviceAccount, item.serviceAccount) &&
    isOrMissing(query.roleArn, item.role.arn) &&
    isOrMissing(query.mechanism, item.mechanism) &&
    isOfComponent(query, {
      ...item,
      kubernetesIds: (item.workloads ?? []).map(
        ({ kubernetesId }) => kubernetesId,
      ),
    })
  );
}

function isOrMissing(wanted: string | undefined, found: string): boolean {
  return wanted === undefined || wanted === found;
}

const GRAVITY = { no: 0, unknown: 1, yes: 2 };

function byGravity(
  left: IdentityBindingItem,
  right: IdentityBindingItem,
): number {
  return (
    GRAVITY[left.works] - GRAVITY[right.works] ||
    right.findings.length - left.findings.length ||
    compare(keyOf(left), keyOf(right))
  );
}

function keyOf(item: IdentityBindingItem): string {
  return [
    item.clusterName,
    item.namespace,
    item.serviceAccount,
    item.role.arn,
  ].join('\n');
}

function compare(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}
