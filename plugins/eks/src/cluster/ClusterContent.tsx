import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  EcosystemAnnotations,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  EmptyState,
  ErrorState,
  FreshnessNotice,
  LoadingState,
  RefreshFailedNotice,
  useCluster,
} from '@eks-platform/backstage-plugin-eks-react';
import { clusterOfEntity } from '../entity/clusterOfEntity';
import { eksTranslationRef } from '../translation';
import { Stack } from '../widgets/Stack';
import { ClusterFacts } from './ClusterFacts';
import { FargateProfileTable } from './FargateProfileTable';
import { NodegroupTable } from './NodegroupTable';

/** The tab "EKS" of a cluster entity. */
export function ClusterContent() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(eksTranslationRef);
  const cluster = clusterOfEntity(entity);

  return cluster ? (
    <ClusterOverview cluster={cluster} />
  ) : (
    <EmptyState
      title={t('cluster.notAnEksCluster')}
      description={t('cluster.notAnEksClusterDescription', {
        annotation: EcosystemAnnotations.AMAZONAWS_ARN,
      })}
    />
  );
}

function ClusterOverview(props: { cluster: Scope & { name: string } }) {
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useCluster(props.cluster);

  if (data.state === 'loading') {
    return (
      <LoadingState
        label={t('cluster.loading', { name: props.cluster.name })}
      />
    );
  }
  if (data.state === 'failed') {
    return <ErrorState error={data.error} onRetry={data.retry} />;
  }
  const { cluster, nodegroups, fargateProfiles, freshness } = data.value;
  return (
    <Stack>
      <FreshnessNotice freshness={freshness} />
      <RefreshFailedNotice error={data.refreshError ?? data.collectError} />
      <ClusterFacts
        cluster={cluster}
        refreshing={data.refreshing || data.collecting}
        onRefresh={data.collect}
      />
      <NodegroupTable
        cluster={cluster}
        nodegroups={nodegroups}
        failures={freshness.failures}
      />
      <FargateProfileTable
        fargateProfiles={fargateProfiles}
        failures={freshness.failures}
      />
    </Stack>
  );
}
