import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Cluster } from '@eks-platform/backstage-plugin-eks-common';
import {
  FactList,
  HealthIssueList,
  StatusChip,
  TimeAgo,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';
import { ConsoleLink } from '../widgets/ConsoleLink';
import { RefreshButton } from '../widgets/RefreshButton';
import { Section } from '../widgets/Section';
import { useClusterWords } from './useClusterWords';

/** What a cluster is, at the head of its tab. */
export function ClusterFacts(props: {
  cluster: Cluster;
  refreshing: boolean;
  onRefresh: () => void;
}) {
  const { cluster, refreshing, onRefresh } = props;
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
          { name: t('cluster.support'), value: words.support(cluster) },
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
