import type { HealthIssue } from '@eks-platform/backstage-plugin-eks-common';
import {
  healthIssueInWords,
  toneColor,
} from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import ReportProblemOutlined from '@material-ui/icons/ReportProblemOutlined';

const useStyles = makeStyles((theme: Theme) => ({
  issue: {
    alignItems: 'flex-start',
    display: 'flex',
    gap: 4,
  },
  icon: {
    color: toneColor(theme, 'warning'),
    fontSize: theme.typography.pxToRem(18),
  },
  healthy: {
    color: theme.palette.text.secondary,
  },
}));

/** The health of something in one cell: each issue in a few words, or that there is none. */
export function HealthSummary(props: {
  issues: HealthIssue[];
  /** What to say when all is well. */
  healthy: string;
}) {
  const { issues, healthy } = props;
  const classes = useStyles();
  if (issues.length === 0) {
    return <span className={classes.healthy}>{healthy}</span>;
  }
  return (
    <>
      {issues.map((issue, index) => (
        <div key={index} className={classes.issue} title={issue.message}>
          <ReportProblemOutlined className={classes.icon} aria-hidden />
          {healthIssueInWords(issue.code)}
        </div>
      ))}
    </>
  );
}
