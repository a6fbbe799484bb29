import { lazy, Suspense } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  EcosystemAnnotations,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  EmptyState,
  FreshnessNotice,
  LoadingState,
  RefreshFailedNotice,
  useCluster,
} from '@eks-platform/backstage-plugin-eks-react';
import { clusterOfEntity } from '../entity/clusterOfEntity';
import { eksTranslationRef } from '../translation';
import { Loaded } from '../widgets/Loaded';
import { Stack } from '../widgets/Stack';
import { ClusterPartTabs } from './ClusterPartTabs';
import { useClusterPart } from './clusterParts';
import { ClusterOverview } from './overview/ClusterOverview';

const ClusterAddons = lazy(() => import('./addons/ClusterAddons'));
const ClusterIdentity = lazy(() => import('./identity/ClusterIdentity'));
const ClusterAccess = lazy(() => import('./access/ClusterAccess'));
const ClusterUpgrade = lazy(() => import('./upgrade/ClusterUpgrade'));

/** The tab "EKS" of a cluster entity. */
export function ClusterContent() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(eksTranslationRef);
  const cluster = clusterOfEntity(entity);

  return cluster ? (
    <ClusterTab cluster={cluster} />
  ) : (
    <EmptyState
      title={t('cluster.notAnEksCluster')}
      description={t('cluster.notAnEksClusterDescription', {
        annotation: EcosystemAnnotations.AMAZONAWS_ARN,
      })}
    />
  );
}

function ClusterTab(props: { cluster: Scope & { name: string } }) {
  const { cluster } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useCluster(cluster);
  const [part, choosePart] = useClusterPart();
  const loading = t('cluster.loading', { name: cluster.name });

  return (
    <Loaded data={data} loading={loading} onRetry={data.retry}>
      {value => (
        <Stack>
          <FreshnessNotice freshness={value.freshness} />
          <RefreshFailedNotice error={data.collectError} />
          <ClusterPartTabs
            name={cluster.name}
            part={part}
            onChoose={choosePart}
          />
          <div
            role="tabpanel"
            id={`eks-cluster-part-${part}`}
            aria-labelledby={`eks-cluster-tab-${part}`}
          >
            <Suspense fallback={<LoadingState label={loading} />}>
              {part === 'overview' && (
                <ClusterOverview
                  shown={value}
                  refreshing={data.collecting}
                  onRefresh={data.collect}
                />
              )}
              {part === 'addons' && <ClusterAddons shown={value} />}
              {part === 'identity' && (
                <ClusterIdentity cluster={value.cluster} />
              )}
              {part === 'access' && <ClusterAccess cluster={value.cluster} />}
              {part === 'upgrade' && <ClusterUpgrade shown={value} />}
            </Suspense>
          </div>
        </Stack>
      )}
    </Loaded>
  );
}
