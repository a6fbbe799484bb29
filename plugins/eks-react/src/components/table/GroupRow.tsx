import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { eksReactTranslationRef } from '../../translation';
import { useTableStyles } from './tableStyles';

/** The heading of rows that have something in common. */
export function GroupRow(props: {
  title: string;
  count: number;
  columnCount: number;
  position: number;
}) {
  const { title, count, columnCount, position } = props;
  const { t } = useTranslationRef(eksReactTranslationRef);
  const classes = useTableStyles();
  return (
    <TableRow role="row" className={classes.row} aria-rowindex={position}>
      <TableCell
        role="rowheader"
        colSpan={columnCount}
        className={classes.group}
      >
        {title}
        <span className={classes.groupCount}>
          {t('table.groupCount', { count })}
        </span>
      </TableCell>
    </TableRow>
  );
}
