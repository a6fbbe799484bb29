import { isRecord } from '../objects/isRecord';
import type { OpenApiSchema } from '../resources/CustomSchema';
import { builtInListAt } from './builtInLists';
import type { ListShape, MergeRules } from './ListShape';

/** How a custom kind merges: as its schema says, lists being one value where it says nothing. */
export function customMergeRules(schema: OpenApiSchema): MergeRules {
  return {
    listAt: names =>
      names[0] === 'metadata'
        ? builtInListAt(names)
        : listShape(schemaAt(schema, names)),
    isAtomicMap: names =>
      schemaAt(schema, names)?.['x-kubernetes-map-type'] === 'atomic',
  };
}

function listShape(schema: OpenApiSchema | undefined): ListShape {
  const keys = schema?.['x-kubernetes-list-map-keys'];
  switch (schema?.['x-kubernetes-list-type']) {
    case 'set':
      return { kind: 'set' };
    case 'map':
      return { kind: 'map', keys: keys ?? [], fallbacks: fallbacks(schema) };
    default:
      return { kind: 'atomic' };
  }
}

function fallbacks(schema: OpenApiSchema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.items?.properties ?? {})
      .filter(([, property]) => property.default !== undefined)
      .map(([key, property]) => [key, property.default]),
  );
}

function schemaAt(
  schema: OpenApiSchema,
  names: string[],
): OpenApiSchema | undefined {
  let found: OpenApiSchema | undefined = schema;
  for (const name of names) {
    while (found?.items) found = found.items;
    const properties: Record<string, OpenApiSchema> = found?.properties ?? {};
    const additional: OpenApiSchema['additionalProperties'] =
      found?.additionalProperties;
    if (Object.hasOwn(properties, name)) found = properties[name];
    else found = isRecord(additional) ? additional : undefined;
  }
  return found;
}
