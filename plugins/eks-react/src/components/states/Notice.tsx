import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import ErrorOutline from '@material-ui/icons/ErrorOutline';
import InfoOutlined from '@material-ui/icons/InfoOutlined';
import ReportProblemOutlined from '@material-ui/icons/ReportProblemOutlined';
import { toneColor, type Tone } from '../../theme/tone';

/**
 * How grave a notice is.
 *
 * @public
 */
export type NoticeSeverity = 'info' | 'warning' | 'error';

const looks = {
  info: { Icon: InfoOutlined, tone: 'progress' },
  warning: { Icon: ReportProblemOutlined, tone: 'warning' },
  error: { Icon: ErrorOutline, tone: 'error' },
} as const;

const useStyles = makeStyles<Theme, { tone: Tone }>(theme => ({
  root: {
    alignItems: 'flex-start',
    background: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    borderLeft: ({ tone }) => `4px solid ${toneColor(theme, tone)}`,
    borderRadius: theme.shape.borderRadius,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 2),
  },
  icon: {
    color: ({ tone }) => toneColor(theme, tone),
  },
  text: {
    flex: '1 1 200px',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  title: {
    fontWeight: 600,
  },
}));

/**
 * A few words beside the content that the reader should not miss. Errors interrupt a screen reader, the rest waits.
 *
 * @public
 */
export function Notice(props: {
  severity: NoticeSeverity;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const { severity, title, children, action } = props;
  const { Icon, tone } = looks[severity];
  const classes = useStyles({ tone });

  return (
    <div
      className={classes.root}
      role={severity === 'error' ? 'alert' : 'status'}
    >
      <Icon className={classes.icon} aria-hidden />
      <div className={classes.text}>
        <Typography variant="body1" component="div" className={classes.title}>
          {title}
        </Typography>
        {children && (
          <Typography variant="body2" component="div">
            {children}
          </Typography>
        )}
      </div>
      {action}
    </div>
  );
}
