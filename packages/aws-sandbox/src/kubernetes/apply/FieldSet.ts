import type { FieldsV1 } from '../objects/ManagedFields';
import { isRecord } from '../objects/isRecord';
import { keysOf, type MergeRules } from './ListShape';

const SEPARATOR = '\u0000';

/** The paths of fields that someone has set; each path is made of elements as in FieldsV1, kept as one string. */
export type FieldSet = Set<string>;

/** Members that belong to the server or name the object, and to no manager. */
const NOT_OWNED = new Set([
  'f:apiVersion',
  'f:kind',
  ...[
    'name',
    'namespace',
    'generateName',
    'uid',
    'resourceVersion',
    'generation',
    'creationTimestamp',
    'deletionTimestamp',
    'deletionGracePeriodSeconds',
    'managedFields',
    'selfLink',
  ].map(name => joinPath(['f:metadata', `f:${name}`])),
]);

/** One string for a path. */
export function joinPath(elements: string[]): string {
  return elements.join(SEPARATOR);
}

/** The elements of a path. */
export function splitPath(path: string): string[] {
  return path.split(SEPARATOR);
}

/** Whether a path lies below another. */
export function isBelow(path: string, parent: string): boolean {
  return path.startsWith(parent + SEPARATOR);
}

/** Whether a path leads to an item of a list as such: it says only that the item is there. */
export function isItem(path: string): boolean {
  return /^[kv]:/.test(splitPath(path).at(-1) ?? '');
}

/** Every field that an object sets. */
export function fieldSetOf(object: unknown, rules: MergeRules): FieldSet {
  const fields: FieldSet = new Set();
  collect(object, [], [], { rules, fields });
  return fields;
}

function collect(
  value: unknown,
  path: string[],
  names: string[],
  walk: { rules: MergeRules; fields: FieldSet },
): void {
  const { rules, fields } = walk;
  const own = joinPath(path);
  if (NOT_OWNED.has(own)) return;
  if (isRecord(value) && !(path.length > 0 && rules.isAtomicMap(names))) {
    const entries = Object.entries(value);
    if (entries.length === 0 && path.length > 0) fields.add(own);
    for (const [key, member] of entries) {
      collect(member, [...path, `f:${key}`], [...names, key], walk);
    }
    return;
  }
  const shape = Array.isArray(value) ? rules.listAt(names) : undefined;
  if (!Array.isArray(value) || !shape || shape.kind === 'atomic') {
    fields.add(own);
    return;
  }
  for (const item of value) {
    const element =
      shape.kind === 'set'
        ? `v:${JSON.stringify(item)}`
        : `k:${keysOf(item, shape)}`;
    fields.add(joinPath([...path, element]));
    if (shape.kind === 'map') collect(item, [...path, element], names, walk);
  }
}

/** The tree that `managedFields` shows. */
export function toFieldsV1(fields: FieldSet): FieldsV1 {
  const root: FieldsV1 = {};
  for (const path of [...fields].sort()) {
    const elements = splitPath(path);
    let node = root;
    for (const element of elements) {
      node[element] ??= {};
      node = node[element];
    }
    // An item of a keyed list is there for itself, beside its members.
    if (elements[elements.length - 1].startsWith('k:')) node['.'] = {};
  }
  return root;
}

/** The paths in such a tree. */
export function fromFieldsV1(tree: FieldsV1): FieldSet {
  const fields: FieldSet = new Set();
  const walk = (node: FieldsV1, path: string[]) => {
    const elements = Object.keys(node);
    if (path.length > 0 && (elements.length === 0 || node['.'])) {
      fields.add(joinPath(path));
    }
    for (const element of elements) {
      if (element !== '.') walk(node[element], [...path, element]);
    }
  };
  walk(tree, []);
  return fields;
}
