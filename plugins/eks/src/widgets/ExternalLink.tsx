import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import OpenInNew from '@material-ui/icons/OpenInNew';

const useStyles = makeStyles({
  root: {
    alignItems: 'center',
    display: 'inline-flex',
    gap: 4,
  },
  icon: {
    fontSize: '1em',
  },
});

/** Leads out of Backstage, in a window of its own. */
export function ExternalLink(props: { to: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <Link to={props.to} variant="body2" className={classes.root}>
      {props.children}
      <OpenInNew className={classes.icon} aria-hidden />
    </Link>
  );
}
