import CircularProgress from '@material-ui/core/CircularProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    gap: theme.spacing(2),
    justifyContent: 'center',
    padding: theme.spacing(6, 2),
  },
}));

/**
 * Says what is on its way.
 *
 * @public
 */
export function LoadingState(props: {
  /** For example `Loading node groups`. */
  label: string;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root} role="status">
      <CircularProgress size={24} aria-hidden />
      <Typography color="textSecondary">{props.label}</Typography>
    </div>
  );
}
