import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ClusterResponse } from '@eks-platform/backstage-plugin-eks-common';
import {
  FactList,
  HealthIssueList,
  StatusChip,
  TimeAgo,
} from '@eks-platform/backstage-plugin-eks-react';
import { SupportLabel } from '../../fleet/SupportLabel';
import { eksTranslationRef } from '../../translation';
import { ConsoleLink } from '../../widgets/ConsoleLink';
import { RefreshButton } from '../../widgets/RefreshButton';
import { Section } from '../../widgets/Section';
import { useClusterWords } from './useClusterWords';

/** What a cluster is, at the head of its overview. */
export function ClusterFacts(
  props: Pick<ClusterResponse, 'cluster' | 'support' | 'kubernetes'> & {
    refreshing: boolean;
    onRefresh: () => void;
  },
) {
  const { cluster, support, kubernetes, refreshing, onRefresh } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const words = useClusterWords();

  return (
    <Section
      title={
        <>
          {cluster.name}
          <StatusChip status={cluster.status} />
        </>
      }
      actions={
        <>
          <ConsoleLink subject={cluster} />
          <RefreshButton refreshing={refreshing} onRefresh={onRefresh} />
        </>
      }
    >
      <FactList
        facts={[
          { name: t('cluster.version'), value: cluster.version },
          {
            name: t('cluster.platformVersion'),
            value: cluster.platformVersion,
          },
          {
            name: t('cluster.endpointAccess'),
            value: words.endpointAccess(cluster),
          },
          {
            name: t('cluster.authenticationMode'),
            value: words.authenticationMode(cluster),
          },
          {
            name: t('cluster.supportLeft'),
            value: <SupportLabel support={support} />,
          },
          { name: t('cluster.support'), value: words.support(cluster) },
          {
            name: t('cluster.serverVersion'),
            value: kubernetes.serverVersion,
          },
          {
            name: t('cluster.compute'),
            value: t(
              cluster.autoMode ? 'cluster.autoMode' : 'cluster.ownCompute',
            ),
          },
          { name: t('cluster.account'), value: cluster.accountId },
          { name: t('cluster.region'), value: cluster.region },
          { name: t('cluster.vpc'), value: cluster.vpcId },
          {
            name: t('cluster.created'),
            value: cluster.createdAt && <TimeAgo time={cluster.createdAt} />,
          },
        ]}
      />
      {cluster.health.length > 0 && <HealthIssueList issues={cluster.health} />}
    </Section>
  );
}
