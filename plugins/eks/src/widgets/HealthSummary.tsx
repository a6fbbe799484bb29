import type { HealthIssue } from '@eks-platform/backstage-plugin-eks-common';
import { healthIssueInWords } from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles } from '@material-ui/core/styles';
import { ToneLine } from './ToneLine';

const useStyles = makeStyles(theme => ({
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
        <ToneLine key={index} tone="warning" title={issue.message}>
          {healthIssueInWords(issue.code)}
        </ToneLine>
      ))}
    </>
  );
}
