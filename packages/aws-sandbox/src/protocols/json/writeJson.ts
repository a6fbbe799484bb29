import type { Member, Shape } from '../Shape';
import { formatTimestamp } from '../timestamps';

/** Turns an output value of the given shape into plain JSON; members outside the shape are left out. */
export function writeJson(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case 'blob':
      return Buffer.from(value as Uint8Array).toString('base64');
    case 'timestamp':
      return formatTimestamp(value, shape.format ?? 'epoch-seconds');
    case 'list':
      return (value as unknown[]).map(item =>
        writeJson(shape.member.shape, item),
      );
    case 'map':
      return Object.fromEntries(
        Object.entries(value as Record<string, unknown>).map(([key, item]) => [
          key,
          writeJson(shape.value.shape, item),
        ]),
      );
    case 'structure':
      return writeMembers(shape.members, value as Record<string, unknown>);
    default:
      return value;
  }
}

/** Writes the given members of a structure. */
export function writeMembers(
  members: Member[],
  value: Record<string, unknown>,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const member of members) {
    const item = value[member.name];
    if (item === undefined || item === null) continue;
    result[member.traits.jsonName ?? member.name] = writeJson(
      member.shape,
      item,
    );
  }
  return result;
}
