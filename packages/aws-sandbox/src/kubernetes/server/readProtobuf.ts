/** What a field holds, by its number in a message. */
export type ProtobufFields = Record<number, [name: string, type: ProtobufType]>;

/** A text, a number, a yes or no, a list of texts, a map of texts, or a message of its own. */
export type ProtobufType =
  | 'text'
  | 'integer'
  | 'boolean'
  | 'texts'
  | 'map'
  | ProtobufFields;

const VARINT = 0;
const FIXED_64 = 1;
const LENGTH = 2;
const FIXED_32 = 5;

/**
 * Reads a protobuf message of which the fields are known; others are passed over.
 *
 * @throws RangeError when it ends too early or is none.
 */
export function readProtobuf(
  bytes: Buffer,
  fields: ProtobufFields,
): Record<string, unknown> {
  const message: Record<string, unknown> = {};
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 64; shift += 7) {
      const byte = bytes.readUInt8(at++);
      value += (byte % 128) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new RangeError('A number is longer than 64 bits');
  };
  const skip: Record<number, () => void> = {
    [VARINT]: varint,
    [FIXED_64]: () => {
      at += 8;
    },
    [FIXED_32]: () => {
      at += 4;
    },
  };
  while (at < bytes.length) {
    const tag = varint();
    const known = fields[Math.floor(tag / 8)];
    const wire = tag % 8;
    if (wire === LENGTH) {
      const length = varint();
      if (at + length > bytes.length) {
        throw new RangeError('A field is longer than its message');
      }
      if (known) addPart(message, known, bytes.subarray(at, at + length));
      at += length;
    } else if (wire === VARINT && known) {
      const value = varint();
      message[known[0]] = known[1] === 'boolean' ? value !== 0 : value;
    } else if (skip[wire]) {
      skip[wire]();
    } else {
      throw new RangeError(`A field has the unknown type ${wire}`);
    }
  }
  return message;
}

function addPart(
  message: Record<string, unknown>,
  [name, type]: [string, ProtobufType],
  part: Buffer,
): void {
  if (type === 'texts') {
    const list = (message[name] ?? []) as string[];
    message[name] = [...list, part.toString('utf8')];
  } else if (type === 'map') {
    const entry = readProtobuf(part, {
      1: ['key', 'text'],
      2: ['value', 'text'],
    });
    message[name] = {
      ...(message[name] as object | undefined),
      [String(entry.key)]: entry.value ?? '',
    };
  } else if (typeof type === 'object') {
    message[name] = readProtobuf(part, type);
  } else if (part.length > 0) {
    message[name] = part.toString('utf8');
  }
}
