import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/** Things below each other, evenly apart. */
export function Stack(props: { children: ReactNode }) {
  return <div className={useStyles().root}>{props.children}</div>;
}
