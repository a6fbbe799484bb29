import { isRecord, recordAt } from '../objects/isRecord';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ResourceType } from '../resources/ResourceType';
import { columnsOf } from './columnsOf';

/** An object or a list of objects as a table. */
export function toTable(
  object: Record<string, unknown>,
  resource: ResourceType,
  { withColumns }: { withColumns: boolean },
): Record<string, unknown> {
  if (object.kind === 'Status') return object;
  const isList = object.kind === resource.listKind;
  const items = (isList ? object.items : [object]) as KubernetesObject[];
  const columns = columnsOf(resource);
  const isBookmark = !isList && !isRecord(object.spec) && !hasName(object);
  const { resourceVersion, ...paging } = recordAt(object, 'metadata');
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata: { resourceVersion, ...(isList && paging) },
    columnDefinitions: withColumns
      ? columns.map(({ cell, ...definition }) => definition)
      : [],
    rows: isBookmark
      ? []
      : items.map(item => ({
          cells: columns.map(({ cell }) => cell(item)),
          object: {
            kind: 'PartialObjectMetadata',
            apiVersion: 'meta.k8s.io/v1',
            metadata: item.metadata,
          },
        })),
  };
}

function hasName(object: Record<string, unknown>): boolean {
  return recordAt(object, 'metadata').name !== undefined;
}
