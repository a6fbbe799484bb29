import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { RunsOnResponse } from '@eks-platform/backstage-plugin-eks-common';
import { Notice } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';

/** Names the clusters that could not be asked for their pods; shows nothing when all were. */
export function UnreadClusters(props: {
  clusters: RunsOnResponse['unreadClusters'];
}) {
  const { clusters } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  return clusters.length === 0 ? null : (
    <Notice
      severity="info"
      title={t('component.unread', { count: clusters.length })}
    >
      <details>
        <summary>{t('component.unreadWhich')}</summary>
        {clusters.map(({ clusterArn, kubernetes }) => (
          <div key={clusterArn}>
            {clusterArn.split(':cluster/').pop()}:{' '}
            {kubernetes.reason ?? t('kubernetes.notAsked')}
          </div>
        ))}
      </details>
    </Notice>
  );
}
