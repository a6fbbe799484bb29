import { isRecord } from '../objects/isRecord';
import type { OpenApiSchema } from '../resources/CustomSchema';

const ENVELOPE = ['apiVersion', 'kind', 'metadata'];

/** An object as its schema would have it, and what was in it that the schema does not know. */
export interface Fitted {
  object: Record<string, unknown>;
  /** Paths like `spec.listeners[0].color`. */
  unknownFields: string[];
}

/** Prunes what a structural schema does not know and fills in its defaults, on a copy. */
export function fitToSchema(
  object: Record<string, unknown>,
  schema: OpenApiSchema,
): Fitted {
  const unknownFields: string[] = [];
  const fitted = fitRecord(object, schema, '', {
    unknownFields,
    kept: ENVELOPE,
  });
  return { object: fitted, unknownFields };
}

interface Walk {
  unknownFields: string[];
  /** Members that stand for themselves, whatever the schema says. */
  kept?: string[];
}

function fit(
  value: unknown,
  schema: OpenApiSchema,
  path: string,
  { unknownFields }: Walk,
): unknown {
  if (Array.isArray(value)) {
    const { items } = schema;
    if (!items) return value;
    return value.map((item, index) =>
      fit(item, items, `${path}[${index}]`, { unknownFields }),
    );
  }
  if (!isRecord(value)) return value;
  const kept = schema['x-kubernetes-embedded-resource'] ? ENVELOPE : undefined;
  return fitRecord(value, schema, path, { unknownFields, kept });
}

function fitRecord(
  value: Record<string, unknown>,
  schema: OpenApiSchema,
  path: string,
  walk: Walk,
): Record<string, unknown> {
  const properties = schema.properties ?? {};
  const { additionalProperties } = schema;
  const open =
    schema['x-kubernetes-preserve-unknown-fields'] === true ||
    additionalProperties === true;
  const fitted: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const memberPath = path ? `${path}.${key}` : key;
    const memberSchema = Object.hasOwn(properties, key)
      ? properties[key]
      : undefined;
    if (walk.kept?.includes(key)) {
      fitted[key] = member;
    } else if (memberSchema) {
      if (isToBeDefaulted(member, memberSchema)) continue;
      fitted[key] = fit(member, memberSchema, memberPath, walk);
    } else if (isRecord(additionalProperties)) {
      fitted[key] = fit(member, additionalProperties, memberPath, walk);
    } else if (open) {
      fitted[key] = member;
    } else {
      walk.unknownFields.push(memberPath);
    }
  }
  for (const [key, memberSchema] of Object.entries(properties)) {
    if (memberSchema.default !== undefined && !Object.hasOwn(fitted, key)) {
      fitted[key] = fit(
        structuredClone(memberSchema.default),
        memberSchema,
        key,
        walk,
      );
    }
  }
  return fitted;
}

/** A null where none may be gives way to the default. */
function isToBeDefaulted(value: unknown, schema: OpenApiSchema): boolean {
  return value === null && !schema.nullable && schema.default !== undefined;
}
