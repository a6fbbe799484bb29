import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { eksReactTranslationRef } from '../../translation';
import type { TableSort } from './sortRows';
import { useTableStyles } from './tableStyles';

/** The titles of a table's columns, and the way to sort by them. */
export function HeaderRow(props: {
  columns: Array<{
    id: string;
    title: string;
    isSortable: boolean;
    minWidth?: number;
  }>;
  hasDetails: boolean;
  sort?: TableSort;
  onSort: (sort: TableSort) => void;
}) {
  const { columns, hasDetails, sort, onSort } = props;
  const { t } = useTranslationRef(eksReactTranslationRef);
  const classes = useTableStyles();
  const directionOf = (id: string) =>
    sort?.columnId === id ? sort.direction : undefined;

  return (
    <TableRow role="row">
      {hasDetails && (
        <TableCell role="columnheader" scope="col" className={classes.toggle}>
          <span className={classes.hidden}>{t('table.details')}</span>
        </TableCell>
      )}
      {columns.map(({ id, title, isSortable, minWidth }) => (
        <TableCell
          key={id}
          role="columnheader"
          scope="col"
          style={{ minWidth }}
          sortDirection={directionOf(id) ?? false}
        >
          {isSortable ? (
            <TableSortLabel
              active={directionOf(id) !== undefined}
              direction={directionOf(id) ?? 'asc'}
              onClick={() =>
                onSort({
                  columnId: id,
                  direction: directionOf(id) === 'asc' ? 'desc' : 'asc',
                })
              }
            >
              {title}
            </TableSortLabel>
          ) : (
            title
          )}
        </TableCell>
      ))}
    </TableRow>
  );
}
