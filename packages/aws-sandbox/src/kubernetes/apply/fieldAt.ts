import { isRecord } from '../objects/isRecord';
import { joinPath, splitPath } from './FieldSet';
import { keysOf, type MergeRules } from './ListShape';

/** Where a path leads in an object: the container and the key or index there. */
interface Place {
  container: Record<string, unknown> | unknown[];
  key: string | number;
}

function findPlace(
  object: unknown,
  path: string,
  rules: MergeRules,
): Place | undefined {
  let value = object;
  let place: Place | undefined;
  const names: string[] = [];
  for (const element of splitPath(path)) {
    if (element.startsWith('f:')) {
      const key = element.slice(2);
      if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined;
      place = { container: value, key };
      names.push(key);
      value = value[key];
    } else {
      if (!Array.isArray(value)) return undefined;
      const shape = rules.listAt(names);
      const wanted = element.slice(2);
      const index = value.findIndex(item => keysOf(item, shape) === wanted);
      if (index < 0) return undefined;
      place = { container: value, key: index };
      value = value[index];
    }
  }
  return place;
}

/** The value that a path leads to; undefined when there is none. */
export function fieldAt(
  object: unknown,
  path: string,
  rules: MergeRules,
): unknown {
  const place = findPlace(object, path, rules);
  return (
    place && (place.container as Record<string | number, unknown>)[place.key]
  );
}

/** Takes a field away, and the maps around it that become empty by that; changes the object itself. */
export function removeField(
  object: unknown,
  path: string,
  rules: MergeRules,
): void {
  const place = findPlace(object, path, rules);
  if (!place) return;
  if (isKeyOfItem(path)) return;
  if (Array.isArray(place.container)) {
    place.container.splice(place.key as number, 1);
  } else {
    delete place.container[place.key];
  }
  const parent = splitPath(path).slice(0, -1);
  const empty =
    Object.keys(place.container).length === 0 &&
    parent.length > 1 &&
    parent[parent.length - 1].startsWith('f:');
  if (empty) removeField(object, joinPath(parent), rules);
}

/** Whether a field is a key of the list's item it lies in: it goes with the item only. */
function isKeyOfItem(path: string): boolean {
  const [last, item] = splitPath(path).reverse();
  return (
    item?.startsWith('k:') === true &&
    last.startsWith('f:') &&
    Object.hasOwn(JSON.parse(item.slice(2)) as object, last.slice(2))
  );
}

/** A path for people: `.spec.containers[name="x"].image`. */
export function describePath(path: string): string {
  return splitPath(path)
    .map(element => {
      const text = element.slice(2);
      if (element.startsWith('f:')) return `.${text}`;
      if (element.startsWith('v:')) return `[=${text}]`;
      const keys = Object.entries(JSON.parse(text) as Record<string, unknown>);
      return `[${keys
        .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
        .join(',')}]`;
    })
    .join('');
}
