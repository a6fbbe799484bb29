import { useCallback, useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  filterClusters,
  type ClusterListItem,
  type ScopeResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  EmptyState,
  type TableSort,
} from '@eks-platform/backstage-plugin-eks-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { eksTranslationRef } from '../translation';
import { RefreshButton } from '../widgets/RefreshButton';
import { Section } from '../widgets/Section';
import { FleetToolbar } from './FleetToolbar';
import { optionalColumns, withoutFilters, type FleetView } from './FleetView';
import { groupOfCluster } from './groupOfCluster';
import { NoClusters } from './NoClusters';
import { useClusterColumns } from './useClusterColumns';

/** The clusters of all scopes, found, filtered, sorted and grouped as the view says. */
export function ClusterTable(props: {
  clusters: ClusterListItem[];
  scopes: ScopeResponse[];
  view: FleetView;
  onChange: (change: (view: FleetView) => FleetView) => void;
  refreshing: boolean;
  onRefresh: () => void;
}) {
  const { clusters, scopes, view, onChange, refreshing, onRefresh } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const columns = useClusterColumns(view.hidden);
  const found = useMemo(
    () => filterClusters(clusters, view.query),
    [clusters, view.query],
  );
  const accountName = useCallback(
    (accountId: string) => {
      const known = scopes.find(({ scope }) => scope.accountId === accountId);
      return known?.accountName
        ? `${known.accountName} (${accountId})`
        : accountId;
    },
    [scopes],
  );
  const onSort = ({ columnId, direction }: TableSort) =>
    onChange(before => ({
      ...before,
      sort: optionalColumns.find(id => id === columnId) ?? 'name',
      order: direction,
    }));

  return (
    <Section
      title={t('fleet.clusters')}
      actions={
        <>
          <Typography variant="body2" color="textSecondary" role="status">
            {t('fleet.found', {
              count: clusters.length,
              found: String(found.totalItems),
            })}
          </Typography>
          <RefreshButton refreshing={refreshing} onRefresh={onRefresh} />
        </>
      }
      padded={clusters.length === 0}
    >
      {clusters.length === 0 ? (
        <NoClusters scopes={scopes} />
      ) : (
        <FleetToolbar
          view={view}
          counts={found.facets}
          accountName={accountName}
          onChange={onChange}
        />
      )}
      {clusters.length > 0 && found.totalItems === 0 && (
        <EmptyState
          title={t('fleet.nothingFound')}
          action={
            <Button variant="outlined" onClick={() => onChange(withoutFilters)}>
              {t('fleet.clearFilters')}
            </Button>
          }
        />
      )}
      {found.totalItems > 0 && (
        <DataTable
          label={t('fleet.clusters')}
          columns={columns}
          rows={found.items}
          rowKey={({ cluster }) => cluster.arn}
          rowName={({ cluster }) => cluster.name}
          groupOf={
            view.groupBy && groupOfCluster(view.groupBy, { accountName })
          }
          sort={{ columnId: view.sort, direction: view.order }}
          onSort={onSort}
        />
      )}
    </Section>
  );
}
