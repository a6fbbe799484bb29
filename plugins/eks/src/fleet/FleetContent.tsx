import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  LoadingState,
  RefreshFailedNotice,
  useFleet,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';
import { Stack } from '../widgets/Stack';
import { ChangeFeed } from './ChangeFeed';
import { ClusterTable } from './ClusterTable';
import { FleetGlance } from './glance/FleetGlance';
import { ScopeTable } from './ScopeTable';
import { useFleetView } from './useFleetView';

/** The page of the fleet: the clusters of all scopes and how well each scope is known. */
export function FleetContent() {
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useFleet();
  const [view, change] = useFleetView();

  if (data.state === 'loading') {
    return <LoadingState label={t('fleet.loading')} />;
  }
  if (data.state === 'failed') {
    return <ErrorState error={data.error} onRetry={data.retry} />;
  }
  const { clusters, scopes, summary } = data.value;
  return (
    <Stack>
      <RefreshFailedNotice error={data.refreshError ?? data.collectError} />
      {summary.clusterCount > 0 && (
        <FleetGlance fleet={summary} view={view} onChange={change} />
      )}
      <ClusterTable
        clusters={clusters}
        scopes={scopes}
        view={view}
        onChange={change}
        refreshing={data.refreshing || data.collecting}
        onRefresh={data.collect}
      />
      <ScopeTable scopes={scopes} />
      <ChangeFeed />
    </Stack>
  );
}
