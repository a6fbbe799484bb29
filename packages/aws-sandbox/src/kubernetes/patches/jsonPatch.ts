import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../objects/isRecord';
import { badRequest, StatusError } from '../StatusError';

/**
 * JSON patch (RFC 6902) on a copy.
 *
 * @throws StatusError 400 for a patch that is none, 422 for one that does not fit the object.
 */
export function jsonPatch(target: unknown, patch: unknown): unknown {
  if (!Array.isArray(patch)) {
    throw badRequest(
      'error decoding patch: a JSON patch is a list of operations',
    );
  }
  const root = { value: structuredClone(target) };
  for (const step of patch) applyStep(root, step);
  return root.value;
}

function applyStep(root: { value: unknown }, step: unknown): void {
  if (!isRecord(step) || typeof step.path !== 'string') {
    throw badRequest(
      'error decoding patch: every operation needs an op and a path',
    );
  }
  const at = locate(root, step.path);
  const from = () => {
    const source = locate(root, String(step.from));
    if (!source.exists) throw missing(String(step.op), String(step.from));
    return source;
  };
  switch (step.op) {
    case 'add':
      return at.add(structuredClone(step.value));
    case 'replace':
      if (!at.exists) throw missing('replace', step.path);
      return at.set(structuredClone(step.value));
    case 'remove':
      if (!at.exists) throw missing('remove', step.path);
      return at.remove();
    case 'test':
      if (!isDeepStrictEqual(at.value, step.value)) {
        throw unprocessable(`testing value ${step.path} failed: test failed`);
      }
      return undefined;
    case 'copy':
      return at.add(structuredClone(from().value));
    case 'move': {
      const source = from();
      const { value } = source;
      source.remove();
      return locate(root, step.path).add(value);
    }
    default:
      throw badRequest(`error decoding patch: unknown operation '${step.op}'`);
  }
}

interface Location {
  exists: boolean;
  value: unknown;
  add(value: unknown): void;
  set(value: unknown): void;
  remove(): void;
}

function locate(root: { value: unknown }, pointer: string): Location {
  const keys = pointer
    .split('/')
    .slice(1)
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? 'value';
  let parent: unknown = pointer === '' ? root : root.value;
  for (const key of keys) parent = member(parent, key);
  if (Array.isArray(parent)) return itemLocation(parent, last, pointer);
  if (!isRecord(parent)) throw missing('follow', pointer);
  const record = parent;
  const set = (value: unknown) => {
    record[last] = value;
  };
  return {
    exists: Object.hasOwn(record, last),
    value: record[last],
    add: set,
    set,
    remove: () => {
      delete record[last];
    },
  };
}

function itemLocation(list: unknown[], key: string, pointer: string): Location {
  const index = key === '-' ? list.length : Number(key);
  if (!Number.isInteger(index) || index < 0 || index > list.length) {
    throw missing('follow', pointer);
  }
  return {
    exists: index < list.length,
    value: list[index],
    add: value => {
      list.splice(index, 0, value);
    },
    set: value => {
      list[index] = value;
    },
    remove: () => {
      list.splice(index, 1);
    },
  };
}

function member(parent: unknown, key: string): unknown {
  if (Array.isArray(parent)) return parent[Number(key)];
  return isRecord(parent) && Object.hasOwn(parent, key)
    ? parent[key]
    : undefined;
}

function missing(operation: string, pointer: string): StatusError {
  return unprocessable(
    `the server rejected our request due to an error in our request: ${operation} operation does not apply: doc is missing path: "${pointer}"`,
  );
}

function unprocessable(message: string): StatusError {
  return new StatusError(422, 'Invalid', message, {});
}
