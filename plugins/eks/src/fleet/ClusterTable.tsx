import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  scopeId,
  type ClusterListItem,
  type ScopeResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  EmptyState,
  Notice,
  StatusChip,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';
import { ConsoleLink } from '../widgets/ConsoleLink';
import { HealthSummary } from '../widgets/HealthSummary';
import { RefreshButton } from '../widgets/RefreshButton';
import { Section } from '../widgets/Section';

/** The clusters of all scopes, each with the way to its entity and to the AWS console. */
export function ClusterTable(props: {
  clusters: ClusterListItem[];
  scopes: ScopeResponse[];
  refreshing: boolean;
  onRefresh: () => void;
}) {
  const { clusters, scopes, refreshing, onRefresh } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const accountNames = new Map(
    scopes.map(({ scope, accountName }) => [scopeId(scope), accountName]),
  );

  const columns: DataColumn<ClusterListItem>[] = [
    {
      id: 'name',
      title: t('fleet.name'),
      render: ({ cluster, entityRef }) => (
        <EntityRefLink
          entityRef={parseEntityRef(entityRef)}
          title={cluster.name}
          hideIcon
        />
      ),
      sortBy: ({ cluster }) => cluster.name,
      minWidth: 120,
    },
    {
      id: 'status',
      title: t('fleet.status'),
      render: ({ cluster }) => <StatusChip status={cluster.status} />,
      sortBy: ({ cluster }) => cluster.status,
    },
    {
      id: 'version',
      title: t('fleet.version'),
      render: ({ cluster }) => cluster.version,
      sortBy: ({ cluster }) => cluster.version,
    },
    {
      id: 'account',
      title: t('fleet.account'),
      render: ({ cluster }) => {
        const name = accountNames.get(scopeId(cluster));
        return name ? `${name} (${cluster.accountId})` : cluster.accountId;
      },
      sortBy: ({ cluster }) =>
        accountNames.get(scopeId(cluster)) ?? cluster.accountId,
    },
    {
      id: 'region',
      title: t('fleet.region'),
      render: ({ cluster }) => cluster.region,
      sortBy: ({ cluster }) => cluster.region,
    },
    {
      id: 'nodegroups',
      title: t('fleet.nodegroups'),
      render: ({ nodegroupCount }) => nodegroupCount,
      sortBy: ({ nodegroupCount }) => nodegroupCount,
    },
    {
      id: 'fargateProfiles',
      title: t('fleet.fargateProfiles'),
      render: ({ fargateProfileCount }) => fargateProfileCount,
      sortBy: ({ fargateProfileCount }) => fargateProfileCount,
    },
    {
      id: 'health',
      title: t('fleet.health'),
      render: ({ health }) => (
        <HealthSummary issues={health} healthy={t('fleet.healthy')} />
      ),
      sortBy: ({ health }) => -health.length,
      minWidth: 150,
    },
    {
      id: 'links',
      title: t('fleet.links'),
      render: ({ cluster }) => <ConsoleLink subject={cluster} />,
    },
  ];

  return (
    <Section
      title={t('fleet.clusters')}
      actions={<RefreshButton refreshing={refreshing} onRefresh={onRefresh} />}
      padded={clusters.length === 0}
    >
      {clusters.length === 0 ? (
        <NoClusters scopes={scopes} />
      ) : (
        <DataTable
          label={t('fleet.clusters')}
          columns={columns}
          rows={clusters}
          rowKey={({ cluster }) => cluster.arn}
          rowName={({ cluster }) => cluster.name}
        />
      )}
    </Section>
  );
}

function NoClusters(props: { scopes: ScopeResponse[] }) {
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
