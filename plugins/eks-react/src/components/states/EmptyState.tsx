import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    padding: theme.spacing(5, 2),
    textAlign: 'center',
  },
  text: {
    maxWidth: 560,
  },
}));

/**
 * Says that AWS was asked and there is nothing, and what to do about it. Never for what could not be read.
 *
 * @public
 */
export function EmptyState(props: {
  title: string;
  description?: ReactNode;
  action?: ReactNode;
}) {
  const { title, description, action } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Typography variant="h6" component="p">
        {title}
      </Typography>
      {description && (
        <Typography
          variant="body2"
          component="div"
          color="textSecondary"
          className={classes.text}
        >
          {description}
        </Typography>
      )}
      {action}
    </div>
  );
}
