import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    backgroundColor: theme.palette.background.default,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    fontSize: theme.typography.pxToRem(13),
    overflowX: 'auto',
    padding: theme.spacing(1, 1.5),
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
}));

/** Commands to run in a terminal; nothing when there are none. */
export function CommandBlock(props: { commands: string[] }) {
  const classes = useStyles();
  return props.commands.length === 0 ? null : (
    <pre className={classes.root}>{props.commands.join('\n')}</pre>
  );
}
