import type { Filter } from '@aws-sdk/client-ec2';
import { matchesPattern } from '../matchesPattern';
import { invalidParameterValue } from './errors';
import type { TagValues } from './tables';

/** For each filter name the values of a row that it looks at. */
export type FilterTable<Row> = Record<
  string,
  (row: Row) => Array<string | number | boolean | undefined>
>;

/** The filters that every tagged resource knows besides `tag:KEY`. */
export function tagFilters<
  Row extends { tags: TagValues },
>(): FilterTable<Row> {
  return {
    'tag-key': row => Object.keys(row.tags),
    'tag-value': row => Object.values(row.tags),
  };
}

/**
 * The rows that meet every filter: of each filter any value, with `*` and `?` as wildcards.
 *
 * @throws AwsError InvalidParameterValue for a filter that the operation does not know.
 */
export function filterRows<Row>(
  rows: Row[],
  filters: Filter[] | undefined,
  table: FilterTable<Row>,
  tagsOf?: (row: Row) => TagValues,
): Row[] {
  const tests = (filters ?? []).map(filter => {
    const valuesOf = valuesFor(filter.Name ?? '', table, tagsOf);
    const wanted = filter.Values ?? [];
    return (row: Row) =>
      valuesOf(row).some(
        value =>
          value !== undefined &&
          wanted.some(pattern => matchesPattern(String(value), pattern)),
      );
  });
  return rows.filter(row => tests.every(test => test(row)));
}

function valuesFor<Row>(
  name: string,
  table: FilterTable<Row>,
  tagsOf: ((row: Row) => TagValues) | undefined,
): FilterTable<Row>[string] {
  if (tagsOf && name.startsWith('tag:')) {
    const key = name.slice('tag:'.length);
    return row => [tagsOf(row)[key]];
  }
  if (Object.hasOwn(table, name)) return table[name];
  throw invalidParameterValue(
    `The filter '${name}' is invalid; the sandbox knows ${[
      ...Object.keys(table),
      ...(tagsOf ? ['tag:KEY'] : []),
    ].join(', ')}`,
  );
}
