import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ScopeResponse } from '@eks-platform/backstage-plugin-eks-common';
import { Notice, TimeAgo } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';

/**
 * Says that organizations do not name their accounts at present: since when, why, and that what was known of them stays.
 * Shows nothing when all of them do.
 */
export function DiscoveryNotice(props: {
  failures: Array<NonNullable<ScopeResponse['discoveryFailure']>>;
}) {
  const { t } = useTranslationRef(eksTranslationRef);
  // One organization that is silent is told once, however many scopes it names.
  const failures = new Map(
    props.failures.map(failure => [failure.message, failure]),
  );
  return failures.size === 0 ? null : (
    <Notice severity="warning" title={t('fleet.discoveryFailed')}>
      <div>{t('fleet.discoveryFailedDescription')}</div>
      {[...failures.values()].map(({ message, since }) => (
        <div key={message}>
          {message} ({t('fleet.discoverySince')} <TimeAgo time={since} />)
        </div>
      ))}
    </Notice>
  );
}
