import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ScopeResponse } from '@eks-platform/backstage-plugin-eks-common';
import { EmptyState, Notice } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';

/** Says that there are no clusters, or that none are known because something could not be read. */
export function NoClusters(props: { scopes: ScopeResponse[] }) {
  const { scopes } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const isUnknown = scopes.some(
    ({ freshness }) =>
      freshness.state === 'never' ||
      freshness.failures.some(({ kinds }) => kinds.includes('cluster')),
  );
  return isUnknown ? (
    <Notice severity="warning" title={t('fleet.unknownClusters')}>
      {t('fleet.unknownClustersDescription')}
    </Notice>
  ) : (
    <EmptyState
      title={t('fleet.noClusters')}
      description={
        scopes.length > 0 ? t('fleet.noClustersDescription') : undefined
      }
    />
  );
}
