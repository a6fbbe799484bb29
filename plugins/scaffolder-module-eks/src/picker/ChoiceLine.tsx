import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Choice } from './Choice';

const useStyles = makeStyles(
  theme => ({
    root: { minWidth: 0, overflowWrap: 'anywhere' },
    badge: { marginLeft: theme.spacing(1), marginBottom: 0, height: 20 },
  }),
  { name: 'EksChoiceLine' },
);

/**
 * One line of a list of options: its label, what stands out, and its details below.
 *
 * @public
 */
export function ChoiceLine(props: { choice: Choice }) {
  const { choice } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Typography component="span">{choice.label}</Typography>
      {choice.badge && (
        <Chip
          component="span"
          size="small"
          label={choice.badge}
          className={classes.badge}
        />
      )}
      {choice.detail && (
        <Typography variant="body2" color="textSecondary">
          {choice.detail}
        </Typography>
      )}
    </div>
  );
}
