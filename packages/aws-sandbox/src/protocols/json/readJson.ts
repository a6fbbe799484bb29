import type { Member, Shape, StructureShape } from '../Shape';
import { parseTimestamp } from '../timestamps';

/** What is reported while a value is read. */
export interface ReadProblems {
  malformed(message: string): Error;
}

/**
 * Reads a JSON value of the given shape. Null members are left out and unknown members ignored, as AWS does.
 *
 * @throws what `problems.malformed` makes when the value has another type than the shape.
 */
export function readJson(
  shape: Shape,
  value: unknown,
  path: string,
  problems: ReadProblems,
): unknown {
  const expected = (what: string) =>
    problems.malformed(
      `Expected ${what} at '${path}', found ${describe(value)}`,
    );
  switch (shape.kind) {
    case 'string':
      if (typeof value !== 'string') throw expected('a string');
      return value;
    case 'boolean':
      if (typeof value !== 'boolean') throw expected('a boolean');
      return value;
    case 'number':
      if (typeof value !== 'number') throw expected('a number');
      return value;
    case 'blob':
      if (typeof value !== 'string') throw expected('a base64 string');
      return new Uint8Array(Buffer.from(value, 'base64'));
    case 'timestamp': {
      const date =
        typeof value === 'string' || typeof value === 'number'
          ? parseTimestamp(value)
          : undefined;
      if (!date) throw expected('a timestamp');
      return date;
    }
    case 'list':
      if (!Array.isArray(value)) throw expected('a list');
      return value.map((item, index) =>
        readJson(shape.member.shape, item, `${path}[${index}]`, problems),
      );
    case 'map':
      if (!isObject(value)) throw expected('an object');
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          key,
          readJson(shape.value.shape, item, `${path}.${key}`, problems),
        ]),
      );
    case 'structure':
      if (!isObject(value)) throw expected('an object');
      return readMembers(shape, value, path, problems);
    default:
      return value;
  }
}

function readMembers(
  shape: StructureShape,
  value: Record<string, unknown>,
  path: string,
  problems: ReadProblems,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const member of shape.members) {
    const item = value[wireName(member)];
    if (item === undefined || item === null) continue;
    const memberPath = path ? `${path}.${member.name}` : member.name;
    result[member.name] = readJson(member.shape, item, memberPath, problems);
  }
  return result;
}

function wireName(member: Member): string {
  return member.traits.jsonName ?? member.name;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
