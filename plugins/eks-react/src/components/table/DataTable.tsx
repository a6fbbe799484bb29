import { useCallback, useMemo, useState, type ReactNode } from 'react';
import Table from '@material-ui/core/Table';
import TableHead from '@material-ui/core/TableHead';
import { HeaderRow } from './HeaderRow';
import { ItemRow } from './ItemRow';
import { sortRows, type TableSort } from './sortRows';
import { tableItems, type TableGroup } from './TableItem';
import { useTableStyles } from './tableStyles';
import { useRowWindow } from './useRowWindow';

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
 * A table that sorts, groups, opens rows for details, and on a narrow screen becomes a list of cards that a screen reader
 * still reads as a table. Of a long one, which scrolls below its header, only what is in sight is drawn.
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
  /** Puts rows under headings. */
  groupOf?(row: Row): TableGroup;
  /** By what it is sorted, where somebody else remembers that; give `onSort` with it. */
  sort?: TableSort;
  onSort?(sort: TableSort): void;
}) {
  const { label, columns, rows, rowKey, rowName, renderDetails } = props;
  const classes = useTableStyles();
  const [ownSort, setOwnSort] = useState<TableSort>();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const sort = props.onSort ? props.sort : ownSort;
  const { groupOf } = props;
  // Scrolling draws the table anew for every frame; it must not sort it.
  const items = useMemo(
    () => tableItems(sortRows(rows, columns, sort), groupOf),
    [rows, columns, sort, groupOf],
  );
  const keyOf = (index: number) => {
    const item = items[index];
    return item.type === 'row' ? rowKey(item.row) : `group ${item.group.id}`;
  };
  const view = useRowWindow(items.length, keyOf);
  const toggle = useCallback((key: string) => {
    setOpen(before => {
      const next = new Set(before);
      if (!next.delete(key)) {
        next.add(key);
      }
      return next;
    });
  }, []);

  return (
    <div
      ref={view.scroller}
      className={
        view.isWindowed
          ? `${classes.scroller} ${classes.windowed}`
          : classes.scroller
      }
    >
      <Table
        size="small"
        stickyHeader={view.isWindowed}
        aria-label={label}
        aria-rowcount={view.isWindowed ? items.length + 1 : undefined}
        role="table"
        className={classes.table}
      >
        <TableHead role="rowgroup" className={classes.head}>
          <HeaderRow
            columns={columns.map(({ id, title, sortBy, minWidth }) => ({
              id,
              title,
              minWidth,
              isSortable: sortBy !== undefined,
            }))}
            hasDetails={renderDetails !== undefined}
            sort={sort}
            onSort={props.onSort ?? setOwnSort}
          />
        </TableHead>
        <Spacer height={view.above} />
        {view.indexes.map(index => (
          <ItemRow
            key={keyOf(index)}
            id={keyOf(index)}
            item={items[index]}
            index={index}
            measure={view.measure}
            columns={columns}
            rowName={rowName}
            renderDetails={renderDetails}
            isOpen={open.has(keyOf(index))}
            onToggle={toggle}
          />
        ))}
        <Spacer height={view.below} />
      </Table>
    </div>
  );
}

/** The room of rows that are not drawn. */
function Spacer(props: { height: number }) {
  return props.height > 0 ? (
    <tbody role="presentation" aria-hidden>
      <tr>
        <td style={{ border: 0, height: props.height, padding: 0 }} />
      </tr>
    </tbody>
  ) : null;
}
