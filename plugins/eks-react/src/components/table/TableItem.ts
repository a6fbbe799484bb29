/** What stands in a table below its header: a row, or the heading of the rows that follow. */
export type TableItem<Row> =
  | { type: 'row'; row: Row }
  | { type: 'group'; group: TableGroup; count: number };

/**
 * What rows have in common that stand together.
 *
 * @public
 */
export interface TableGroup {
  id: string;
  title: string;
}

/** The rows in their order, those of a group below its heading; groups in the order of their titles. */
export function tableItems<Row>(
  rows: Row[],
  groupOf: ((row: Row) => TableGroup) | undefined,
): TableItem<Row>[] {
  if (!groupOf) {
    return rows.map(row => ({ type: 'row', row }));
  }
  const groups = new Map<string, { group: TableGroup; rows: Row[] }>();
  for (const row of rows) {
    const group = groupOf(row);
    const known = groups.get(group.id) ?? { group, rows: [] };
    known.rows.push(row);
    groups.set(group.id, known);
  }
  return [...groups.values()]
    .sort((left, right) =>
      left.group.title.localeCompare(right.group.title, 'en', {
        numeric: true,
      }),
    )
    .flatMap(({ group, rows: members }): TableItem<Row>[] => [
      { type: 'group', group, count: members.length },
      ...members.map(row => ({ type: 'row' as const, row })),
    ]);
}
