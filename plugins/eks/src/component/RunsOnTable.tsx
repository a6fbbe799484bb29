import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type {
  PodPlacement,
  RunsOnItem,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';
import { ToneLine } from '../widgets/ToneLine';

type Row = { cluster: RunsOnItem; workload: RunsOnItem['workloads'][number] };

/** Pods of a component by cluster, owner and place. */
export function RunsOnTable(props: { items: RunsOnItem[] }) {
  const { t } = useTranslationRef(eksTranslationRef);
  const rows = props.items.flatMap(cluster =>
    cluster.workloads.map((workload): Row => ({ cluster, workload })),
  );

  const columns: DataColumn<Row>[] = [
    {
      id: 'owner',
      title: t('component.workload'),
      render: ({ workload: { namespace, owner } }) =>
        `${owner.kind} ${namespace}/${owner.name}`,
      sortBy: nameOf,
    },
    {
      id: 'cluster',
      title: t('component.cluster'),
      render: ({ cluster }) => (
        <EntityRefLink
          entityRef={parseEntityRef(cluster.clusterEntityRef)}
          title={cluster.clusterName}
          hideIcon
        />
      ),
      sortBy: ({ cluster }) => cluster.clusterName,
    },
    {
      id: 'place',
      title: t('component.place'),
      render: ({ workload }) => (
        <Place
          placement={workload.placement}
          entityRef={workload.placementEntityRef}
        />
      ),
    },
    {
      id: 'pods',
      title: t('component.pods'),
      render: ({ workload: { pods } }) => (
        <ToneLine tone={pods.ready === pods.total ? 'ok' : 'warning'}>
          {t('capacity.podNumbers', {
            ready: String(pods.ready),
            total: String(pods.total),
          })}
        </ToneLine>
      ),
    },
    {
      id: 'serviceAccount',
      title: t('component.serviceAccount'),
      render: ({ workload }) => workload.serviceAccount,
    },
  ];

  return (
    <DataTable
      label={t('component.runsOn')}
      columns={columns}
      rows={rows}
      rowKey={row =>
        `${row.cluster.clusterArn} ${JSON.stringify(row.workload)}`
      }
      rowName={nameOf}
    />
  );
}

function Place(props: { placement: PodPlacement; entityRef?: string }) {
  const { placement, entityRef } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const name = placeName(placement);
  return (
    <>
      {t(`component.places.${placement.type}`)}{' '}
      {entityRef ? (
        <EntityRefLink
          entityRef={parseEntityRef(entityRef)}
          title={name}
          underline="always"
          hideIcon
        />
      ) : (
        name
      )}
    </>
  );
}

function placeName(placement: PodPlacement): string {
  switch (placement.type) {
    case 'nodegroup':
      return placement.nodegroup;
    case 'node-pool':
      return placement.nodePool;
    case 'fargate':
      return placement.fargateProfile;
    case 'unscheduled':
      return '';
    default:
      return placement.node;
  }
}

function nameOf({ workload: { namespace, owner } }: Row): string {
  return `${owner.kind} ${namespace}/${owner.name}`;
}
