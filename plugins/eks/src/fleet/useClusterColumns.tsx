import { useMemo } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { ClusterListItem } from '@eks-platform/backstage-plugin-eks-common';
import {
  StatusChip,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';
import { ConsoleLink } from '../widgets/ConsoleLink';
import { ClusterHealth } from './ClusterHealth';
import type { OptionalColumn } from './FleetView';
import { SupportLabel } from './SupportLabel';

type ClusterColumn = DataColumn<ClusterListItem> & {
  id: OptionalColumn | 'name';
};

const NEVER = Number.MAX_SAFE_INTEGER;

/** The columns of the fleet's table, without those that are hidden. */
export function useClusterColumns(
  hidden: OptionalColumn[],
): DataColumn<ClusterListItem>[] {
  const { t } = useTranslationRef(eksTranslationRef);
  const columns = useMemo((): ClusterColumn[] => {
    const title = (id: OptionalColumn) => t(`fleet.column.${id}`);
    return [
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
        title: title('status'),
        render: ({ cluster, isUpdating }) => (
          <StatusChip
            status={
              isUpdating && cluster.status === 'ACTIVE'
                ? 'UPDATING'
                : cluster.status
            }
          />
        ),
        sortBy: ({ cluster }) => cluster.status,
      },
      {
        id: 'version',
        title: title('version'),
        render: ({ cluster }) => cluster.version,
        sortBy: ({ cluster }) => cluster.version,
      },
      {
        id: 'support',
        title: title('support'),
        render: ({ support }) => <SupportLabel support={support} />,
        sortBy: ({ support }) => support.daysLeft ?? NEVER,
        minWidth: 150,
      },
      {
        id: 'account',
        title: title('account'),
        render: accountText,
        sortBy: accountText,
      },
      {
        id: 'region',
        title: title('region'),
        render: ({ cluster }) => cluster.region,
        sortBy: ({ cluster }) => cluster.region,
        minWidth: 96,
      },
      {
        id: 'owner',
        title: title('owner'),
        render: ({ owner }) => (
          <EntityRefLink entityRef={parseEntityRef(owner)} hideIcon />
        ),
        sortBy: ({ owner }) => owner,
      },
      {
        id: 'nodes',
        title: title('nodes'),
        render: ({ nodeCount }) => nodeCount ?? t('fleet.nodesUnknown'),
        sortBy: ({ nodeCount }) => nodeCount ?? -1,
      },
      {
        id: 'nodegroups',
        title: title('nodegroups'),
        render: ({ nodegroupCount }) => nodegroupCount,
        sortBy: ({ nodegroupCount }) => nodegroupCount,
      },
      {
        id: 'fargateProfiles',
        title: title('fargateProfiles'),
        render: ({ fargateProfileCount }) => fargateProfileCount,
        sortBy: ({ fargateProfileCount }) => fargateProfileCount,
      },
      {
        id: 'health',
        title: title('health'),
        render: item => <ClusterHealth item={item} />,
        sortBy: ({ health, insights }) =>
          health.length + insights.error + insights.warning,
        minWidth: 150,
      },
      {
        id: 'links',
        title: title('links'),
        render: ({ cluster }) => <ConsoleLink subject={cluster} />,
      },
    ];
  }, [t]);
  return useMemo(
    () => columns.filter(({ id }) => id === 'name' || !hidden.includes(id)),
    [columns, hidden],
  );
}

function accountText({ cluster, accountName }: ClusterListItem): string {
  return accountName
    ? `${accountName} (${cluster.accountId})`
    : cluster.accountId;
}
