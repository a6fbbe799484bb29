import {
  type ChangesQuery,
  type ChangesResponse,
  entityName,
} from '@eks-platform/backstage-plugin-eks-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { StoredChange } from '../inventory/InventoryStore';
import type { InventoryContext } from './InventoryContext';
import { selectScopes } from './selectScopes';

const PAGE_SIZE = 50;

/** What came, went and changed, newest first. */
export async function listChanges(
  context: InventoryContext,
  query: ChangesQuery,
): Promise<ChangesResponse> {
  const { limit = PAGE_SIZE, kind = [] } = query;
  // One more tells whether there is another page.
  const found = await context.store.listChanges({
    scopes: selectScopes(context.scopes, query),
    ...(kind.length && { kinds: kind }),
    arn: query.parentArn,
    since: query.since && new Date(query.since).toISOString(),
    after: query.cursor,
    limit: limit + 1,
  });
  const changes = found.slice(0, limit);
  return {
    items: changes.map(change => ({
      ...change,
      ...entityRefOf(change, context.entityNamespace),
    })),
    ...(found.length > limit && { nextCursor: changes[changes.length - 1].id }),
  };
}

/** A cluster's reference; what is in one has a name made of more than a change tells. */
function entityRefOf(
  { kind, arn, name, scope }: StoredChange,
  namespace = 'default',
): { entityRef?: string } {
  return kind === 'cluster'
    ? {
        entityRef: stringifyEntityRef({
          kind: 'Resource',
          namespace,
          name: entityName({ arn, ...scope, path: [name] }),
        }),
      }
    : {};
}
