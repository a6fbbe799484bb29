import type {
  ChangesQuery,
  ChangesResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import type { FakeEksData } from './FakeEksData';

export function fakeChanges(
  data: FakeEksData,
  query: ChangesQuery,
): ChangesResponse {
  const { accountId, region, parentArn, kind, since, cursor } = query;
  const matching = (data.changes ?? []).filter(
    item =>
      (!accountId || item.scope.accountId === accountId) &&
      (!region || item.scope.region === region) &&
      (!parentArn || [item.arn, item.parentArn].includes(parentArn)) &&
      (!kind?.length || kind.includes(item.kind)) &&
      (!since || item.at >= since),
  );
  const start = Number(cursor ?? 0);
  const end = start + (query.limit ?? 50);
  return {
    items: matching.slice(start, end),
    ...(end < matching.length && { nextCursor: String(end) }),
  };
}
