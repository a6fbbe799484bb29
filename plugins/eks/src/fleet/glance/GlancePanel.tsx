import { useId, type ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0 },
  title: { fontWeight: 600, padding: theme.spacing(0, 1, 0.5) },
  none: { padding: theme.spacing(0, 1) },
}));

/** One question of the glance and its answer. */
export function GlancePanel(props: {
  title: string;
  /** What to say when there is nothing to show. */
  none?: string;
  children: ReactNode;
}) {
  const { title, none, children } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <section className={classes.root} aria-labelledby={id}>
      <Typography
        id={id}
        component="h3"
        variant="subtitle2"
        className={classes.title}
      >
        {title}
      </Typography>
      {none ? (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.none}
        >
          {none}
        </Typography>
      ) : (
        children
      )}
    </section>
  );
}
