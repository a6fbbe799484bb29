import { toneColor } from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import ReportProblemOutlined from '@material-ui/icons/ReportProblemOutlined';
import type { Trouble } from './useTroubles';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    border: '1px solid',
    borderRadius: 12,
    color: theme.palette.text.primary,
    display: 'inline-flex',
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.pxToRem(12),
    fontWeight: 500,
    gap: 2,
    lineHeight: 1.4,
    padding: '1px 6px 1px 3px',
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: theme.typography.pxToRem(16) },
}));

/** The first of what is wrong, in two words, and how many others there are. */
export function TroubleMark(props: { troubles: Trouble[] }) {
  const { troubles } = props;
  const theme = useTheme();
  const classes = useStyles();
  const color = toneColor(theme, 'warning');
  const others = troubles.length - 1;
  return (
    <span
      className={classes.root}
      style={{ borderColor: color }}
      title={troubles.map(({ sentence }) => sentence).join(' ')}
    >
      <ReportProblemOutlined
        className={classes.icon}
        style={{ color }}
        aria-hidden
      />
      {troubles[0].short}
      {others > 0 && ` +${others}`}
    </span>
  );
}
