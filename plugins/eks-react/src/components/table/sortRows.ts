/**
 * By which column a table is sorted.
 *
 * @public
 */
export interface TableSort {
  columnId: string;
  direction: 'asc' | 'desc';
}

/** The rows in the order asked for; numbers in text count as numbers, so that 1.9 comes before 1.34. */
export function sortRows<Row>(
  rows: Row[],
  columns: Array<{ id: string; sortBy?(row: Row): string | number }>,
  sort?: TableSort,
): Row[] {
  const sortBy = columns.find(column => column.id === sort?.columnId)?.sortBy;
  if (!sort || !sortBy) {
    return rows;
  }
  const sign = sort.direction === 'asc' ? 1 : -1;
  return [...rows].sort(
    (left, right) => sign * compare(sortBy(left), sortBy(right)),
  );
}

function compare(left: string | number, right: string | number): number {
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : String(left).localeCompare(String(right), 'en', { numeric: true });
}
