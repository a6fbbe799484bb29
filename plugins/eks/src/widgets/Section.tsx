import type { ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    fontFamily: theme.typography.fontFamily,
    overflow: 'hidden',
  },
  header: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(2, 2, 1.5),
  },
  title: {
    alignItems: 'center',
    display: 'flex',
    flex: '1 1 auto',
    flexWrap: 'wrap',
    fontSize: theme.typography.pxToRem(18),
    fontWeight: 600,
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  padded: {
    padding: theme.spacing(0, 2, 2),
  },
}));

/** A part of a page with its title and what can be done there. */
export function Section(props: {
  title: ReactNode;
  actions?: ReactNode;
  /** False for content that reaches the edges, such as a table. */
  padded?: boolean;
  children: ReactNode;
}) {
  const { title, actions, padded = true, children } = props;
  const classes = useStyles();
  return (
    <Paper component="section" className={classes.root}>
      <div className={classes.header}>
        <Typography component="h2" className={classes.title}>
          {title}
        </Typography>
        {actions}
      </div>
      <div className={padded ? classes.padded : undefined}>{children}</div>
    </Paper>
  );
}
