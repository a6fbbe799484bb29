import { isRecord } from '../objects/isRecord';
import { builtInListAt } from '../apply/builtInLists';
import type { ListShape } from '../apply/ListShape';
import { keysOf } from '../apply/ListShape';

const LIST_DELETION = '$deleteFromPrimitiveList/';

/**
 * Strategic merge patch for built-in kinds: as a merge patch, but lists of things with names merge by them. Of its
 * directives `$patch: delete`, `$patch: replace`, `$retainKeys` and `$deleteFromPrimitiveList` are followed; the order
 * that `$setElementOrder` asks for is not.
 */
export function strategicMergePatch(
  target: unknown,
  patch: unknown,
  names: string[] = [],
): unknown {
  if (!isRecord(patch)) return patch;
  if (patch.$patch === 'replace') return withoutDirectives(patch);
  const merged: Record<string, unknown> = isRecord(target)
    ? retained(target, patch.$retainKeys)
    : {};
  for (const [key, value] of Object.entries(patch)) {
    if (key.startsWith(LIST_DELETION)) {
      const member = key.slice(LIST_DELETION.length);
      const gone = Array.isArray(value) ? value : [];
      const list = merged[member];
      if (Array.isArray(list)) {
        merged[member] = list.filter(item => !gone.includes(item));
      }
    } else if (key.startsWith('$')) {
      continue;
    } else if (value === null) {
      delete merged[key];
    } else if (Array.isArray(value)) {
      merged[key] = mergeList(merged[key], value, [...names, key]);
    } else {
      merged[key] = strategicMergePatch(merged[key], value, [...names, key]);
    }
  }
  return merged;
}

function retained(
  target: Record<string, unknown>,
  keys: unknown,
): Record<string, unknown> {
  if (!Array.isArray(keys)) return { ...target };
  return Object.fromEntries(
    Object.entries(target).filter(([key]) => keys.includes(key)),
  );
}

function mergeList(
  target: unknown,
  patch: unknown[],
  names: string[],
): unknown[] {
  const shape = builtInListAt(names);
  if (shape.kind === 'atomic') return patch;
  const list = Array.isArray(target) ? [...target] : [];
  if (shape.kind === 'set') return [...new Set([...list, ...patch])];
  if (patch.some(item => isRecord(item) && item.$patch === 'replace')) {
    return patch.filter(item => !(isRecord(item) && item.$patch));
  }
  for (const item of patch) mergeItem(list, item, shape, names);
  return list;
}

function mergeItem(
  list: unknown[],
  item: unknown,
  shape: ListShape,
  names: string[],
): void {
  const key = keysOf(item, shape);
  const index = list.findIndex(existing => keysOf(existing, shape) === key);
  if (isRecord(item) && item.$patch === 'delete') {
    if (index >= 0) list.splice(index, 1);
  } else if (index >= 0) {
    list[index] = strategicMergePatch(list[index], item, names);
  } else {
    list.push(strategicMergePatch(undefined, item, names));
  }
}

function withoutDirectives(
  record: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => !key.startsWith('$')),
  );
}
