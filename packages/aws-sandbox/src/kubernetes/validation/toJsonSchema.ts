import { isRecord } from '../objects/isRecord';
import type { OpenApiSchema } from '../resources/CustomSchema';

const KEPT = [
  'type',
  'format',
  'enum',
  'required',
  'nullable',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
];

/** Turns an OpenAPI v3 schema, as CustomResourceDefinitions carry it, into the JSON schema of a validator. */
export function toJsonSchema(schema: OpenApiSchema): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const keyword of KEPT) {
    if (schema[keyword] !== undefined) json[keyword] = schema[keyword];
  }
  if (json.nullable && json.type === undefined) delete json.nullable;
  if (json.nullable && Array.isArray(json.enum)) {
    json.enum = [...json.enum, null];
  }
  if (schema['x-kubernetes-int-or-string']) {
    json.type = ['integer', 'string'];
    delete json.format;
  }
  exclusiveBound(schema, json, 'minimum', 'exclusiveMinimum');
  exclusiveBound(schema, json, 'maximum', 'exclusiveMaximum');
  if (schema.properties) json.properties = mapValues(schema.properties);
  if (isRecord(schema.additionalProperties)) {
    json.additionalProperties = toJsonSchema(schema.additionalProperties);
  }
  if (schema.items) json.items = toJsonSchema(schema.items);
  if (isRecord(schema.not)) json.not = toJsonSchema(schema.not);
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const alternatives = schema[keyword];
    // The pair of integer and string says the same as the type above, with worse words for what is wrong.
    if (keyword === 'anyOf' && schema['x-kubernetes-int-or-string']) continue;
    if (Array.isArray(alternatives)) {
      json[keyword] = alternatives.map(item =>
        toJsonSchema(item as OpenApiSchema),
      );
    }
  }
  return json;
}

function mapValues(
  properties: Record<string, OpenApiSchema>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      toJsonSchema(value),
    ]),
  );
}

/** OpenAPI says `exclusiveMinimum: true` beside the minimum, JSON schema says the number. */
function exclusiveBound(
  schema: OpenApiSchema,
  json: Record<string, unknown>,
  inclusive: string,
  exclusive: string,
): void {
  if (schema[exclusive] !== true) return;
  json[exclusive] = schema[inclusive];
  delete json[inclusive];
}
