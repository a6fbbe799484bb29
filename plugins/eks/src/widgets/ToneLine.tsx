import type { ReactNode } from 'react';
import { toneColor, type Tone } from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import CheckCircleOutline from '@material-ui/icons/CheckCircleOutline';
import ErrorOutline from '@material-ui/icons/ErrorOutline';
import HelpOutline from '@material-ui/icons/HelpOutline';
import HourglassEmpty from '@material-ui/icons/HourglassEmpty';
import ReportProblemOutlined from '@material-ui/icons/ReportProblemOutlined';

const icons = {
  ok: CheckCircleOutline,
  progress: HourglassEmpty,
  warning: ReportProblemOutlined,
  error: ErrorOutline,
  neutral: HelpOutline,
};

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'flex-start',
    display: 'flex',
    gap: 4,
  },
  icon: {
    flex: 'none',
    fontSize: theme.typography.pxToRem(18),
  },
}));

/** A line of text with how good the news is: by an icon, whose colour is never the only sign. */
export function ToneLine(props: {
  tone: Tone;
  title?: string;
  children: ReactNode;
}) {
  const { tone, title, children } = props;
  const classes = useStyles();
  const theme = useTheme();
  const Icon = icons[tone];
  return (
    <div className={classes.root} title={title}>
      <Icon
        className={classes.icon}
        style={{ color: toneColor(theme, tone) }}
        aria-hidden
      />
      <span>{children}</span>
    </div>
  );
}
