import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Cluster,
  ClusterAccessGrant,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  useClusterAccess,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { Loaded } from '../../widgets/Loaded';
import { NothingFound } from '../../widgets/NothingFound';
import { Section } from '../../widgets/Section';
import { ToneLine } from '../../widgets/ToneLine';

const highest: ClusterAccessGrant['level'][] = [
  'cluster-admin',
  'admin',
  'edit',
  'view',
  'custom',
  'node',
  'none',
];

/** Who may enter a cluster, by what, and what each may do there. */
export default function ClusterAccess(props: { cluster: Cluster }) {
  const { cluster } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useClusterAccess(cluster);

  return (
    <Loaded
      data={data}
      loading={t('access.loading', { name: cluster.name })}
      onRetry={data.retry}
    >
      {({ grants, freshness }) => (
        <Section title={t('access.title')} padded={grants.length === 0}>
          {grants.length === 0 ? (
            <NothingFound
              kinds={['access-entry']}
              failures={freshness.failures}
              empty={{
                title: t('access.empty'),
                description: t('access.emptyDescription'),
              }}
              unknown={{ title: t('access.unknown') }}
            />
          ) : (
            <AccessTable grants={grants} />
          )}
        </Section>
      )}
    </Loaded>
  );
}

function AccessTable(props: { grants: ClusterAccessGrant[] }) {
  const { t } = useTranslationRef(eksTranslationRef);
  const grants = [...props.grants].sort(
    (left, right) =>
      highest.indexOf(left.level) - highest.indexOf(right.level) ||
      left.name.localeCompare(right.name),
  );

  const columns: DataColumn<ClusterAccessGrant>[] = [
    {
      id: 'name',
      title: t('access.principal'),
      render: ({ name, principalArn }) => (
        <span title={principalArn}>{name}</span>
      ),
      sortBy: ({ name }) => name,
    },
    {
      id: 'level',
      title: t('access.level'),
      render: ({ level, isPartlyKnown }) => (
        <>
          {t(`access.levels.${level}`)}
          {isPartlyKnown && (
            <ToneLine tone="neutral">{t('access.partly')}</ToneLine>
          )}
        </>
      ),
      sortBy: ({ level }) => highest.indexOf(level),
    },
    {
      id: 'rights',
      title: t('access.rights'),
      render: ({ rights }) =>
        rights.map(({ words, source }, index) => (
          <div key={index} title={t('access.source', { source })}>
            {words}
          </div>
        )),
      minWidth: 200,
    },
    {
      id: 'via',
      title: t('access.via'),
      render: ({ via, type }) => (
        <>
          {t(`access.vias.${via}`)}
          {type && ` (${type})`}
        </>
      ),
      sortBy: ({ via }) => via,
    },
    {
      id: 'groups',
      title: t('access.groups'),
      render: ({ groups }) => groups.join(', ') || t('common.none'),
    },
  ];

  return (
    <DataTable
      label={t('access.title')}
      columns={columns}
      rows={grants}
      rowKey={({ via, principalArn, name }) => `${via} ${principalArn ?? name}`}
      rowName={({ name }) => name}
    />
  );
}
