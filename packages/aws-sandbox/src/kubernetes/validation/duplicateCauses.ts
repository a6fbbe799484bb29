import { isRecord } from '../objects/isRecord';
import type { OpenApiSchema } from '../resources/CustomSchema';
import type { StatusCause } from '../StatusError';

/** The items that stand twice in a list that the schema declares a set, or a map with keys. */
export function duplicateCauses(
  value: unknown,
  schema: OpenApiSchema,
  path = '',
): StatusCause[] {
  if (Array.isArray(value)) {
    return [
      ...ownDuplicates(value, schema, path),
      ...value.flatMap((item, index) =>
        duplicateCauses(item, schema.items ?? {}, `${path}[${index}]`),
      ),
    ];
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const { properties = {}, additionalProperties } = schema;
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const memberSchema =
      known ??
      (isRecord(additionalProperties) ? additionalProperties : undefined);
    return memberSchema
      ? duplicateCauses(member, memberSchema, path ? `${path}.${key}` : key)
      : [];
  });
}

function ownDuplicates(
  items: unknown[],
  schema: OpenApiSchema,
  path: string,
): StatusCause[] {
  const identify = identityOf(schema);
  if (!identify) return [];
  const seen = new Set<string>();
  const causes: StatusCause[] = [];
  items.forEach((item, index) => {
    const identity = identify(item);
    if (seen.has(identity)) {
      causes.push({
        reason: 'FieldValueDuplicate',
        message: `Duplicate value: ${identity}`,
        field: `${path}[${index}]`,
      });
    }
    seen.add(identity);
  });
  return causes;
}

function identityOf(
  schema: OpenApiSchema,
): ((item: unknown) => string) | undefined {
  const keys = schema['x-kubernetes-list-map-keys'];
  switch (schema['x-kubernetes-list-type']) {
    case 'set':
      return item => JSON.stringify(item);
    case 'map':
      return item =>
        JSON.stringify(
          Object.fromEntries(
            (keys ?? []).map(key => [key, isRecord(item) ? item[key] : null]),
          ),
        );
    default:
      return undefined;
  }
}
