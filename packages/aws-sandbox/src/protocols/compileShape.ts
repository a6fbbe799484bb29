import { NormalizedSchema } from '@smithy/core/schema';
import type { Member, MemberTraits, Shape, StructureShape } from './Shape';

const compiledStructures = new WeakMap<object, StructureShape>();

/** Reduces one of the SDK's schemas to a shape. */
export function compileShape(schema: unknown): Shape {
  return shapeOf(
    NormalizedSchema.of(schema as Parameters<typeof NormalizedSchema.of>[0]),
  );
}

function shapeOf(schema: NormalizedSchema): Shape {
  if (schema.isUnitSchema()) return { kind: 'unit' };
  if (schema.isStructSchema()) return structureOf(schema);
  if (schema.isDocumentSchema()) return { kind: 'document' };
  if (schema.isListSchema()) {
    return {
      kind: 'list',
      member: memberOf('member', schema.getValueSchema()),
    };
  }
  if (schema.isMapSchema()) {
    return {
      kind: 'map',
      key: memberOf('key', schema.getKeySchema()),
      value: memberOf('value', schema.getValueSchema()),
    };
  }
  if (schema.isBlobSchema()) return { kind: 'blob' };
  if (schema.isBooleanSchema()) return { kind: 'boolean' };
  if (schema.isTimestampSchema()) return timestampOf(schema.getSchema());
  if (schema.isStringSchema()) return { kind: 'string' };
  return { kind: 'number' };
}

function timestampOf(code: unknown): Shape {
  switch (code) {
    case 5:
      return { kind: 'timestamp', format: 'date-time' };
    case 6:
      return { kind: 'timestamp', format: 'http-date' };
    case 7:
      return { kind: 'timestamp', format: 'epoch-seconds' };
    default:
      return { kind: 'timestamp' };
  }
}

/** Structures are remembered before their members are read, because they may contain themselves. */
function structureOf(schema: NormalizedSchema): StructureShape {
  const source = schema.getSchema() as unknown as object;
  const known = compiledStructures.get(source);
  if (known) return known;
  const structure: StructureShape = {
    kind: 'structure',
    name: schema.getName() ?? '',
    union: schema.isUnionSchema(),
    members: [],
  };
  compiledStructures.set(source, structure);
  // The required members come first; their number is the schema's seventh element.
  const requiredCount = Number((source as unknown[])[6] ?? 0);
  for (const [name, memberSchema] of schema.structIterator()) {
    structure.members.push({
      ...memberOf(name, memberSchema),
      required: structure.members.length < requiredCount,
    });
  }
  if (structure.union) {
    for (const member of structure.members) member.required = false;
  }
  return structure;
}

function memberOf(name: string, schema: NormalizedSchema): Member {
  const merged = schema.getMergedTraits() as Record<string, unknown>;
  const own = schema.getMemberTraits() as Record<string, unknown>;
  const isElement = name === 'member' || name === 'key' || name === 'value';
  const text = (value: unknown) =>
    typeof value === 'string' ? value : undefined;
  const traits: MemberTraits = {
    httpLabel: Boolean(merged.httpLabel),
    httpQuery: text(merged.httpQuery),
    httpQueryParams: Boolean(merged.httpQueryParams),
    httpHeader: text(merged.httpHeader),
    httpPrefixHeaders: text(merged.httpPrefixHeaders),
    httpPayload: Boolean(merged.httpPayload),
    httpResponseCode: Boolean(merged.httpResponseCode),
    jsonName: text(merged.jsonName),
    xmlName: text(isElement ? merged.xmlName : own.xmlName),
    xmlFlattened: Boolean(merged.xmlFlattened),
    xmlAttribute: Boolean(merged.xmlAttribute),
    ec2QueryName: text(merged.ec2QueryName),
  };
  return { name, required: false, traits, shape: shapeOf(schema) };
}
