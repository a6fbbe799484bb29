import { memo, type ReactNode } from 'react';
import TableBody from '@material-ui/core/TableBody';
import { DataRow } from './DataRow';
import type { DataColumn } from './DataTable';
import { GroupRow } from './GroupRow';
import type { TableItem } from './TableItem';

interface ItemRowProps<Row> {
  id: string;
  item: TableItem<Row>;
  /** Its place in the table, counted from 0. */
  index: number;
  /** Told of the row's element, where its height matters. */
  measure?: (element: Element | null) => void;
  columns: DataColumn<Row>[];
  rowName(row: Row): string;
  renderDetails?(row: Row): ReactNode;
  isOpen: boolean;
  onToggle: (id: string) => void;
}

/** A row or a heading of a DataTable; drawn anew only when something about it changes, not when others come into sight. */
export const ItemRow = memo(Item) as typeof Item;

function Item<Row>(props: ItemRowProps<Row>) {
  const { id, item, index, measure, columns, rowName, renderDetails } = props;
  return (
    <TableBody ref={measure} data-index={index} role="presentation">
      {item.type === 'group' ? (
        <GroupRow
          title={item.group.title}
          count={item.count}
          columnCount={columns.length + (renderDetails ? 1 : 0)}
          position={index + 2}
        />
      ) : (
        <DataRow
          id={id}
          name={rowName(item.row)}
          position={index + 2}
          cells={columns.map(column => ({
            id: column.id,
            title: column.title,
            content: column.render(item.row),
          }))}
          isOpen={props.isOpen}
          onToggle={() => props.onToggle(id)}
          renderDetails={renderDetails && (() => renderDetails(item.row))}
        />
      )}
    </TableBody>
  );
}
