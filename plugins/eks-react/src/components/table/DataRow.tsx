import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import KeyboardArrowDown from '@material-ui/icons/KeyboardArrowDown';
import KeyboardArrowRight from '@material-ui/icons/KeyboardArrowRight';
import { eksReactTranslationRef } from '../../translation';
import { useTableStyles } from './tableStyles';

/** One row of a DataTable and, once opened, its details below it. */
export function DataRow(props: {
  id: string;
  name: string;
  /** Counted from 1, the header's. */
  position: number;
  cells: Array<{ id: string; title: string; content: ReactNode }>;
  isOpen: boolean;
  onToggle: () => void;
  renderDetails?: () => ReactNode;
}) {
  const { id, name, position, cells, isOpen, onToggle, renderDetails } = props;
  const { t } = useTranslationRef(eksReactTranslationRef);
  const classes = useTableStyles();
  // An identifier that others refer to may hold no white space.
  const detailsId = `${id.replace(/[^\w-]/g, '_')}-details`;

  return (
    <>
      <TableRow role="row" className={classes.row} aria-rowindex={position}>
        {renderDetails && (
          <TableCell role="cell" className={classes.toggle}>
            <IconButton
              size="small"
              aria-expanded={isOpen}
              aria-controls={isOpen ? detailsId : undefined}
              aria-label={t(isOpen ? 'table.collapse' : 'table.expand', {
                name,
              })}
              onClick={onToggle}
            >
              {isOpen ? <KeyboardArrowDown /> : <KeyboardArrowRight />}
            </IconButton>
          </TableCell>
        )}
        {cells.map(({ id: cellId, title, content }, index) => (
          <TableCell
            key={cellId}
            className={classes.cell}
            data-title={title}
            role={index === 0 ? 'rowheader' : 'cell'}
          >
            <div className={classes.content}>{content}</div>
          </TableCell>
        ))}
      </TableRow>
      {renderDetails && isOpen && (
        <TableRow role="row" id={detailsId} className={classes.row}>
          <TableCell
            role="cell"
            className={classes.details}
            colSpan={cells.length + 1}
          >
            <div className={classes.detailsBody}>{renderDetails()}</div>
          </TableCell>
        </TableRow>
      )}
    </>
  );
}
