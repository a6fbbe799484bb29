import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { describeFailure } from '../../remote/describeFailure';
import { eksReactTranslationRef } from '../../translation';
import { Notice } from './Notice';

/**
 * Says that the last known answer is shown because a newer one could not be had; nothing without an error.
 *
 * @public
 */
export function RefreshFailedNotice(props: { error: unknown }) {
  const { t } = useTranslationRef(eksReactTranslationRef);
  if (!props.error) {
    return null;
  }
  return (
    <Notice severity="warning" title={t('freshness.refreshFailed')}>
      {t('freshness.refreshFailedDescription')}{' '}
      {describeFailure(props.error).message}
    </Notice>
  );
}
