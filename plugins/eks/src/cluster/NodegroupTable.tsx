import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Cluster,
  Nodegroup,
  ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  StatusChip,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import Typography from '@material-ui/core/Typography';
import { eksTranslationRef } from '../translation';
import { Breakable } from '../widgets/Breakable';
import { HealthSummary } from '../widgets/HealthSummary';
import { NothingFound } from '../widgets/NothingFound';
import { Section } from '../widgets/Section';
import { capacityTypes } from './capacityTypes';
import { NodegroupDetails } from './NodegroupDetails';

/** The managed node groups of a cluster; each row opens for the rest. */
export function NodegroupTable(props: {
  cluster: Cluster;
  nodegroups: Nodegroup[];
  /** What could not be read. */
  failures: ReadFailure[];
}) {
  const { cluster, nodegroups, failures } = props;
  const { t } = useTranslationRef(eksTranslationRef);

  const columns: DataColumn<Nodegroup>[] = [
    {
      id: 'name',
      title: t('nodegroups.name'),
      render: ({ name }) => name,
      sortBy: ({ name }) => name,
    },
    {
      id: 'status',
      title: t('nodegroups.status'),
      render: ({ status }) => <StatusChip status={status} />,
      sortBy: ({ status }) => status,
    },
    {
      id: 'version',
      title: t('nodegroups.version'),
      render: nodegroup => (
        <NodegroupVersion nodegroup={nodegroup} cluster={cluster} />
      ),
      sortBy: ({ version }) => version ?? '',
    },
    {
      id: 'instanceTypes',
      title: t('nodegroups.instanceTypes'),
      render: ({ instanceTypes }) => instanceTypes.join(', '),
    },
    {
      id: 'amiType',
      title: t('nodegroups.amiType'),
      render: ({ amiType = '' }) => <Breakable text={amiType} />,
    },
    {
      id: 'capacityType',
      title: t('nodegroups.capacityType'),
      render: ({ capacityType = '' }) =>
        capacityType in capacityTypes
          ? t(capacityTypes[capacityType])
          : capacityType,
    },
    {
      id: 'scaling',
      title: t('nodegroups.scaling'),
      render: ({ scaling }) =>
        t('nodegroups.scalingNumbers', {
          desired: String(scaling.desiredSize),
          min: String(scaling.minSize),
          max: String(scaling.maxSize),
        }),
      sortBy: ({ scaling }) => scaling.desiredSize,
    },
    {
      id: 'health',
      title: t('nodegroups.health'),
      render: ({ health }) => (
        <HealthSummary issues={health} healthy={t('nodegroups.healthy')} />
      ),
      sortBy: ({ health }) => -health.length,
      minWidth: 180,
    },
  ];

  return (
    <Section title={t('nodegroups.title')} padded={nodegroups.length === 0}>
      {nodegroups.length === 0 ? (
        <NothingFound
          kind="nodegroup"
          failures={failures}
          empty={{
            title: t('nodegroups.empty'),
            description: t('nodegroups.emptyDescription'),
          }}
          unknown={{ title: t('nodegroups.unknown') }}
        />
      ) : (
        <DataTable
          label={t('nodegroups.title')}
          columns={columns}
          rows={nodegroups}
          rowKey={({ arn }) => arn}
          rowName={({ name }) => name}
          renderDetails={nodegroup => (
            <NodegroupDetails nodegroup={nodegroup} />
          )}
        />
      )}
    </Section>
  );
}

function NodegroupVersion(props: { nodegroup: Nodegroup; cluster: Cluster }) {
  const { nodegroup, cluster } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const lags =
    nodegroup.version !== undefined && nodegroup.version !== cluster.version;
  return (
    <>
      <div>
        {nodegroup.version}
        {lags &&
          ` (${t('nodegroups.clusterVersion', { version: cluster.version })})`}
      </div>
      <Typography variant="caption" color="textSecondary">
        {nodegroup.releaseVersion}
      </Typography>
    </>
  );
}
