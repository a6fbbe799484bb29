import type { Filter, Tag } from '@aws-sdk/client-ec2';
import { page, type Page } from '../page';
import { invalidCombination, invalidParameterValue } from './errors';
import { filterRows, type FilterTable } from './filters';
import { selectByIds, type IdKind } from './selectByIds';
import type { TagValues } from './tables';

/** What the describe operations of EC2 have in common in their input. */
export interface DescribeInput {
  Filters?: Filter[];
  MaxResults?: number;
  NextToken?: string;
}

/**
 * One page of the rows asked for by ids and filters.
 *
 * @throws AwsError for unknown ids or filters, and for a page size or token that is not valid.
 */
export function describeRows<Row>(options: {
  rows: Iterable<Row>;
  input: DescribeInput;
  ids: string[] | undefined;
  idKind: IdKind<Row>;
  filters: FilterTable<Row>;
  tagsOf?: (row: Row) => TagValues;
  /** Largest page; 1000 unless told otherwise. */
  maximumPage?: number;
}): Page<Row> {
  const { rows, input, ids, idKind, filters, tagsOf } = options;
  if (ids?.length && input.MaxResults !== undefined) {
    throw invalidCombination(
      `The parameter ${idKind.parameter} cannot be used with the parameter MaxResults`,
    );
  }
  const selected = selectByIds([...rows], ids, idKind);
  const filtered = filterRows(selected, input.Filters, filters, tagsOf);
  return pageOf(filtered, input, idKind.idOf, options.maximumPage);
}

/**
 * One page as EC2 cuts it: at least 5 rows can be asked for, more than the largest page gives the largest page.
 *
 * @throws AwsError InvalidParameterValue.
 */
export function pageOf<Row>(
  rows: Row[],
  { MaxResults, NextToken }: DescribeInput,
  keyOf: (row: Row) => string,
  maximumPage = 1000,
): Page<Row> {
  if (MaxResults !== undefined && !(MaxResults >= 5)) {
    throw invalidParameterValue(
      `Value ( ${MaxResults} ) for parameter maxResults is invalid. Expecting a value greater than 5.`,
    );
  }
  return page(rows, {
    keyOf,
    size: Math.min(Math.floor(MaxResults ?? maximumPage), maximumPage),
    nextToken: NextToken,
    invalidToken: () =>
      invalidParameterValue(`Invalid value '${NextToken}' for nextToken`),
  });
}

/** Tags as EC2 lists them. */
export function showTags(tags: TagValues): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
