import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  CapacitySource,
  FargateProfile,
  Nodegroup,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  StatusChip,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { Breakable } from '../../widgets/Breakable';
import { HealthSummary } from '../../widgets/HealthSummary';
import { CapacityDetails } from './CapacityDetails';
import { CapacityInstances } from './CapacityInstances';
import { CapacityNodes } from './CapacityNodes';
import { CapacityVersion } from './CapacityVersion';

/** One row for each thing that pods run on; a row opens for the rest. */
export function CapacityTable(props: {
  sources: CapacitySource[];
  nodegroups: Nodegroup[];
  fargateProfiles: FargateProfile[];
}) {
  const { sources, nodegroups, fargateProfiles } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const nameOf = ({ name }: CapacitySource) => name ?? t('capacity.unnamed');

  const columns: DataColumn<CapacitySource>[] = [
    {
      id: 'name',
      title: t('capacity.name'),
      render: nameOf,
      sortBy: nameOf,
      minWidth: 110,
    },
    {
      id: 'type',
      title: t('capacity.type'),
      render: ({ type }) => t(`capacity.types.${type}`),
      sortBy: ({ type }) => type,
    },
    {
      id: 'status',
      title: t('capacity.status'),
      render: ({ status, updating }) => (
        <>
          {status && <StatusChip status={status} />}
          {updating && (
            <div>{t('capacity.updating', { update: updating })}</div>
          )}
        </>
      ),
      sortBy: ({ status = '' }) => status,
    },
    {
      id: 'nodes',
      title: t('capacity.scaling'),
      render: source => <CapacityNodes source={source} />,
      sortBy: ({ scaling, nodes }) => scaling?.desired ?? nodes?.seen ?? -1,
      minWidth: 130,
    },
    {
      id: 'instances',
      title: t('capacity.instances'),
      render: source => <CapacityInstances source={source} />,
    },
    {
      id: 'version',
      title: t('capacity.version'),
      render: ({ version }) => version && <CapacityVersion version={version} />,
      sortBy: ({ version }) => version?.minorsBehind ?? -1,
    },
    {
      id: 'image',
      title: t('capacity.image'),
      render: ({ amiType = '', releaseVersion }) => (
        <>
          <Breakable text={amiType} />
          {releaseVersion && <div>{releaseVersion}</div>}
        </>
      ),
    },
    {
      id: 'pods',
      title: t('capacity.pods'),
      render: ({ pods }) =>
        pods &&
        t('capacity.podNumbers', {
          ready: String(pods.ready),
          total: String(pods.total),
        }),
      sortBy: ({ pods }) => pods?.total ?? -1,
    },
    {
      id: 'health',
      title: t('capacity.health'),
      render: ({ health }) => (
        <HealthSummary issues={health} healthy={t('capacity.healthy')} />
      ),
      sortBy: ({ health }) => -health.length,
      minWidth: 150,
    },
  ];
  // A column of which nothing is known says nothing.
  const shown = columns.filter(
    ({ id }) => id !== 'pods' || sources.some(({ pods }) => pods),
  );

  return (
    <DataTable
      label={t('capacity.title')}
      columns={shown}
      rows={sources}
      rowKey={({ id }) => id}
      rowName={nameOf}
      renderDetails={source => (
        <CapacityDetails
          source={source}
          nodegroup={nodegroups.find(({ arn }) => arn === source.arn)}
          fargateProfile={fargateProfiles.find(({ arn }) => arn === source.arn)}
        />
      )}
    />
  );
}
