import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Freshness,
  ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import { makeStyles } from '@material-ui/core/styles';
import { eksReactTranslationRef } from '../../translation';
import { TimeAgo } from '../facts/TimeAgo';
import { Notice } from './Notice';

const useStyles = makeStyles(theme => ({
  failures: {
    marginTop: theme.spacing(0.5),
    '& summary': { cursor: 'pointer' },
    '& ul': { margin: theme.spacing(0.5, 0, 0), paddingLeft: theme.spacing(3) },
  },
}));

/**
 * Says that what is shown may not be what is: since when, how old it is, and what could not be read. Shows nothing while
 * all is fresh.
 *
 * @public
 */
export function FreshnessNotice(props: { freshness: Freshness }) {
  const { state, collectedAt, staleSince, failures } = props.freshness;
  const { t } = useTranslationRef(eksReactTranslationRef);

  if (state === 'fresh') {
    return null;
  }
  if (state === 'never') {
    return failures.length === 0 ? (
      <Notice severity="info" title={t('freshness.never')}>
        {t('freshness.neverDescription')}
      </Notice>
    ) : (
      <Notice severity="error" title={t('freshness.neverFailed')}>
        {t('freshness.neverFailedDescription')}
        <FailureList failures={failures} />
      </Notice>
    );
  }
  return (
    <Notice severity="warning" title={t('freshness.stale')}>
      <div>
        {staleSince && (
          <>
            {t(
              failures.length > 0
                ? 'freshness.staleSince'
                : 'freshness.overdueSince',
            )}{' '}
            <TimeAgo time={staleSince} />.{' '}
          </>
        )}
        {collectedAt && (
          <>
            {t('freshness.asOf')} <TimeAgo time={collectedAt} />.
          </>
        )}
      </div>
      <FailureList failures={failures} />
    </Notice>
  );
}

function FailureList(props: { failures: ReadFailure[] }) {
  const { failures } = props;
  const { t } = useTranslationRef(eksReactTranslationRef);
  const classes = useStyles();

  if (failures.length === 0) {
    return null;
  }
  return (
    <details className={classes.failures}>
      <summary>{t('freshness.failures', { count: failures.length })}</summary>
      <ul>
        {failures.map((failure, index) => (
          <li key={index}>
            <code>{failure.target}</code>: {failure.message} ({failure.code})
          </li>
        ))}
      </ul>
    </details>
  );
}
