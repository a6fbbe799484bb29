import { useState, type ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { eksReactTranslationRef } from '../../translation';
import { DataRow } from './DataRow';
import { sortRows, type TableSort } from './sortRows';
import { useTableStyles } from './tableStyles';

/**
 * A column of a DataTable.
 *
 * @public
 */
export interface DataColumn<Row> {
  id: string;
  title: string;
  render(row: Row): ReactNode;
  /** What to sort by; without it the column cannot be sorted. */
  sortBy?(row: Row): string | number;
  /** Pixels below which the table rather scrolls than squeezes the column. */
  minWidth?: number;
}

/**
 * A table that sorts, opens rows for details, and on a narrow screen becomes a list of cards that a screen reader still
 * reads as a table.
 *
 * @public
 */
export function DataTable<Row>(props: {
  /** What the table holds, for screen readers. */
  label: string;
  /** The first one names its row. */
  columns: DataColumn<Row>[];
  rows: Row[];
  rowKey(row: Row): string;
  /** What a screen reader calls the row. */
  rowName(row: Row): string;
  renderDetails?(row: Row): ReactNode;
}) {
  const { label, columns, rows, rowKey, rowName, renderDetails } = props;
  const { t } = useTranslationRef(eksReactTranslationRef);
  const classes = useTableStyles();
  const [sort, setSort] = useState<TableSort>();
  const sorted = sortRows(rows, columns, sort);

  return (
    <div className={classes.scroller}>
      <Table
        size="small"
        aria-label={label}
        role="table"
        className={classes.table}
      >
        <TableHead role="rowgroup" className={classes.head}>
          <TableRow role="row">
            {renderDetails && (
              <TableCell role="columnheader" scope="col">
                <span className={classes.hidden}>{t('table.details')}</span>
              </TableCell>
            )}
            {columns.map(column => (
              <TableCell
                key={column.id}
                role="columnheader"
                scope="col"
                style={{ minWidth: column.minWidth }}
                sortDirection={
                  sort?.columnId === column.id ? sort.direction : false
                }
              >
                {column.sortBy ? (
                  <TableSortLabel
                    active={sort?.columnId === column.id}
                    direction={
                      sort?.columnId === column.id ? sort.direction : 'asc'
                    }
                    onClick={() => setSort(nextSort(sort, column.id))}
                  >
                    {column.title}
                  </TableSortLabel>
                ) : (
                  column.title
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody role="rowgroup">
          {sorted.map(row => (
            <DataRow
              key={rowKey(row)}
              id={rowKey(row)}
              name={rowName(row)}
              cells={columns.map(column => ({
                id: column.id,
                title: column.title,
                content: column.render(row),
              }))}
              renderDetails={renderDetails && (() => renderDetails(row))}
            />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function nextSort(sort: TableSort | undefined, columnId: string): TableSort {
  const isSame = sort?.columnId === columnId && sort.direction === 'asc';
  return { columnId, direction: isSame ? 'desc' : 'asc' };
}
