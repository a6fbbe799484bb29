import { isRecord } from '../objects/isRecord';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ResourceType } from '../resources/ResourceType';
import { notAcceptable } from '../StatusError';
import { toTable } from './toTable';

/** How objects are shown to a client. */
export interface Form {
  contentType: string;
  show(
    object: Record<string, unknown>,
    options: { withColumns: boolean },
  ): Record<string, unknown>;
}

const JSON_FORM: Form = {
  contentType: 'application/json',
  show: object => object,
};

/**
 * Chooses the first form in an Accept header that the server can show: a table, the metadata alone, or the object.
 *
 * @throws StatusError 406 when there is none.
 */
export function chooseForm(
  accept: string | undefined,
  resource: ResourceType | undefined,
): Form {
  for (const accepted of (accept || '*/*').split(',')) {
    const [type, ...parameters] = accepted.split(';').map(part => part.trim());
    const isJson = ['application/json', 'application/*', '*/*'].includes(type);
    if (!isJson) continue;
    const as = parameters.find(part => part.startsWith('as='))?.slice(3);
    if (!as) return JSON_FORM;
    const form = resource && namedForm(as, resource);
    if (form) return form;
  }
  // A client that asks for tables alone still has to be told of an error, or of what is no resource.
  if (!resource) return JSON_FORM;
  throw notAcceptable(['application/json']);
}

function namedForm(as: string, resource: ResourceType): Form | undefined {
  const contentType = 'application/json';
  switch (as) {
    case 'Table':
      return {
        contentType,
        show: (object, { withColumns }) =>
          toTable(object, resource, { withColumns }),
      };
    case 'PartialObjectMetadata':
      return { contentType, show: partial };
    case 'PartialObjectMetadataList':
      return {
        contentType,
        show: list => ({
          kind: 'PartialObjectMetadataList',
          apiVersion: 'meta.k8s.io/v1',
          metadata: list.metadata,
          items: (Array.isArray(list.items) ? list.items : [])
            .filter(isRecord)
            .map(partial),
        }),
      };
    default:
      return undefined;
  }
}

/** An object's metadata alone. */
export function partial({
  metadata,
}: Partial<KubernetesObject>): Record<string, unknown> {
  return {
    kind: 'PartialObjectMetadata',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
  };
}
