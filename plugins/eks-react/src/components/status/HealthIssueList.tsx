import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { HealthIssue } from '@eks-platform/backstage-plugin-eks-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import ReportProblemOutlined from '@material-ui/icons/ReportProblemOutlined';
import { toneColor } from '../../theme/tone';
import { eksReactTranslationRef } from '../../translation';
import { healthIssueInWords } from './healthIssueInWords';

const useStyles = makeStyles((theme: Theme) => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  issue: {
    display: 'flex',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  icon: {
    color: toneColor(theme, 'warning'),
    fontSize: theme.typography.pxToRem(20),
  },
  code: {
    fontWeight: 600,
  },
}));

/**
 * The problems that AWS reports, each in words, with AWS's message and what it concerns.
 *
 * @public
 */
export function HealthIssueList(props: { issues: HealthIssue[] }) {
  const { issues } = props;
  const { t } = useTranslationRef(eksReactTranslationRef);
  const classes = useStyles();

  if (issues.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('health.none')}
      </Typography>
    );
  }
  return (
    <ul className={classes.list}>
      {issues.map((issue, index) => (
        <li key={index} className={classes.issue}>
          <ReportProblemOutlined className={classes.icon} aria-hidden />
          <Typography variant="body2" component="div">
            <span className={classes.code} title={issue.code}>
              {healthIssueInWords(issue.code)}
            </span>
            <div>{issue.message}</div>
            {issue.resourceIds.length > 0 && (
              <div>
                {t('health.resources')}: {issue.resourceIds.join(', ')}
              </div>
            )}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
