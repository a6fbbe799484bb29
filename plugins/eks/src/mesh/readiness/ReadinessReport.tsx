import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MigrationPlan } from '@eks-platform/backstage-plugin-eks-common';
import { FactList } from '@eks-platform/backstage-plugin-eks-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { nameSource } from '../../migration/nameSource';
import { OUTCOMES } from '../../migration/MigrationView';
import { eksTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  path: {
    fontFamily: 'monospace',
    fontSize: theme.typography.pxToRem(12),
    overflowWrap: 'anywhere',
  },
}));

/** What becomes of an object and of each of its fields that is not kept, what is lost first. */
export function ReadinessReport(props: {
  report: MigrationPlan['objects'][number];
  /** The object is a part of the one that is reported. */
  isPart: boolean;
}) {
  const { report, isPart } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const counts = OUTCOMES.flatMap(outcome => {
    const amount = report.fields.filter(
      field => field.outcome === outcome,
    ).length;
    return amount > 0
      ? t('meshReadiness.count', {
          amount: String(amount),
          outcome: t(`migration.outcomeOf.${outcome}`).toLocaleLowerCase('en'),
        })
      : [];
  });
  const notKept = OUTCOMES.filter(outcome => outcome !== 'kept').flatMap(
    outcome => report.fields.filter(field => field.outcome === outcome),
  );

  return (
    <>
      {isPart && (
        <Typography variant="body2">
          {t('meshReadiness.part', { object: nameSource(report.source) })}
        </Typography>
      )}
      <FactList
        facts={[
          {
            name: t('meshReadiness.becomes'),
            value: report.becomes.join(', ') || t('meshReadiness.nothing'),
            isWide: true,
          },
          {
            name: t('meshReadiness.fields'),
            value:
              notKept.length === 0
                ? t('meshReadiness.allKept')
                : counts.join(', '),
            isWide: true,
          },
        ]}
      />
      <ul className={classes.list}>
        {notKept.map(({ path, outcome, note, todo, blocks }) => (
          <li key={path}>
            <div className={classes.path}>{path}</div>
            <Typography variant="body2">
              <strong>{t(`migration.outcomeOf.${outcome}`)}</strong>: {note}{' '}
              {todo}
            </Typography>
            {blocks && (
              <Typography variant="body2" color="error">
                {t('meshReadiness.blocks')}
              </Typography>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
