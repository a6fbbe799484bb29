import { isRecord } from '../objects/isRecord';

const STEP =
  /^(?:\.((?:\\.|[^.[\\])+)|\[(\d+|\*)\]|\['([^']*)'\]|\[\?\(@\.([^=!\s]+)\s*==\s*["']([^"']*)["']\)\])/;

/**
 * The values that a simple JSON path of a printer column leads to: `.spec.name`, `.status.conditions[0]`,
 * `.status.conditions[?(@.type=="Ready")].status`, `.metadata.annotations.example\.com/x`. A path that it cannot read
 * leads nowhere.
 */
export function jsonPath(object: unknown, path: string): unknown[] {
  let values = [object];
  let rest = path;
  while (rest !== '') {
    const match = STEP.exec(rest);
    if (!match) return [];
    const [text, name, index, quoted, filterKey, filterValue] = match;
    rest = rest.slice(text.length);
    const key = name?.replaceAll('\\', '') ?? quoted;
    if (key !== undefined) {
      values = values.flatMap(value => member(value, key));
    } else if (index !== undefined) {
      values = values.flatMap(value => items(value, index));
    } else {
      values = values
        .flatMap(value => items(value, '*'))
        .filter(item =>
          jsonPath(item, `.${filterKey}`).some(
            value => String(value) === filterValue,
          ),
        );
    }
  }
  return values;
}

function member(value: unknown, key: string): unknown[] {
  return isRecord(value) && Object.hasOwn(value, key) ? [value[key]] : [];
}

function items(value: unknown, index: string): unknown[] {
  if (!Array.isArray(value)) return [];
  return index === '*' ? value : value.slice(Number(index), Number(index) + 1);
}
