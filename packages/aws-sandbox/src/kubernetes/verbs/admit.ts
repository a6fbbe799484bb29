import { isRecord } from '../objects/isRecord';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { definitionCauses } from '../kinds/definitionCauses';
import type { ResourceType } from '../resources/ResourceType';
import { groupVersion } from '../resources/ResourceType';
import { badRequest, invalid, type StatusCause } from '../StatusError';
import { fitToSchema } from '../validation/fitToSchema';
import { validateCustomResource } from '../validation/validateCustomResource';
import { cause, validateMetadata } from '../validation/validateMetadata';
import type { Action } from './Action';

/** An object that may be stored, and what the client should know about it. */
export interface Admitted {
  object: KubernetesObject;
  warnings: string[];
}

/**
 * Brings an object that is about to be stored into the form of its kind: unknown fields pruned (or refused, as the
 * client's `fieldValidation` says), defaults filled in, everything checked.
 *
 * @throws StatusError 400 for unknown fields under strict validation, 422 with every reason.
 */
export function admit(
  action: Pick<Action, 'resource' | 'request'>,
  given: Record<string, unknown>,
): Admitted {
  const { resource, request } = action;
  const { custom } = resource;
  const { object, unknownFields } = custom
    ? fitToSchema(given, custom.schema)
    : { object: given, unknownFields: [] };
  const mode = request.query.get('fieldValidation') ?? 'Warn';
  if (unknownFields.length > 0 && mode === 'Strict') {
    throw badRequest(
      `${resource.kind} in version "${
        resource.version
      }" cannot be handled as a ${
        resource.kind
      }: strict decoding error: ${unknownFields.map(unknownField).join(', ')}`,
    );
  }
  const metadata = isRecord(object.metadata) ? object.metadata : {};
  const causes: StatusCause[] = [
    ...validateMetadata(resource, metadata),
    ...requiredCauses(resource, object),
    ...(resource.kind === 'CustomResourceDefinition'
      ? definitionCauses(object)
      : []),
    ...(custom ? validateCustomResource(object, custom) : []),
  ];
  if (causes.length > 0) {
    throw invalid(resource, String(metadata.name ?? ''), causes);
  }
  return {
    object: object as KubernetesObject,
    warnings: mode === 'Ignore' ? [] : unknownFields.map(unknownField),
  };
}

/**
 * Checks that an object is of the kind and in the namespace that the path says, and fills in what it leaves out.
 *
 * @throws StatusError 400 when it is another.
 */
export function checkEnvelope(
  {
    resource,
    namespace,
    name,
  }: Pick<Action, 'resource' | 'namespace' | 'name'>,
  object: Record<string, unknown>,
): Record<string, unknown> & { metadata: Record<string, unknown> } {
  const apiVersion = groupVersion(resource);
  if (object.kind !== undefined && object.kind !== resource.kind) {
    throw badRequest(
      `${object.kind} in version "${resource.version}" cannot be handled as a ${resource.kind}: the object provided is of another kind than the path`,
    );
  }
  if (object.apiVersion !== undefined && object.apiVersion !== apiVersion) {
    throw badRequest(
      `the API version in the data (${object.apiVersion}) does not match the expected API version (${apiVersion})`,
    );
  }
  const metadata = isRecord(object.metadata) ? object.metadata : {};
  if (metadata.namespace && metadata.namespace !== namespace) {
    throw badRequest(
      'the namespace of the provided object does not match the namespace sent on the request',
    );
  }
  if (name && metadata.name && metadata.name !== name) {
    throw badRequest(
      `the name of the object (${metadata.name}) does not match the name on the URL (${name})`,
    );
  }
  return {
    ...object,
    apiVersion,
    kind: resource.kind,
    metadata: {
      ...metadata,
      ...(name && { name }),
      ...(namespace && { namespace }),
    },
  };
}

function unknownField(path: string): string {
  return `unknown field "${path}"`;
}

function requiredCauses(
  { required }: ResourceType,
  object: Record<string, unknown>,
): StatusCause[] {
  return required
    .filter(path => {
      let value: unknown = object;
      for (const key of path.split('.')) {
        value = isRecord(value) ? value[key] : undefined;
      }
      return value === undefined || value === null;
    })
    .map(path => cause(path, 'FieldValueRequired', 'Required value'));
}
