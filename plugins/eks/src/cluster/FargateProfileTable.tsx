import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FargateProfile,
  FargateSelector,
  ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  StatusChip,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';
import { HealthSummary } from '../widgets/HealthSummary';
import { IdList } from '../widgets/IdList';
import { NothingFound } from '../widgets/NothingFound';
import { Section } from '../widgets/Section';
import { FargateProfileDetails } from './FargateProfileDetails';

/** The Fargate profiles of a cluster; each row opens for the rest. */
export function FargateProfileTable(props: {
  fargateProfiles: FargateProfile[];
  /** What could not be read. */
  failures: ReadFailure[];
}) {
  const { fargateProfiles, failures } = props;
  const { t } = useTranslationRef(eksTranslationRef);

  const columns: DataColumn<FargateProfile>[] = [
    {
      id: 'name',
      title: t('fargate.name'),
      render: ({ name }) => name,
      sortBy: ({ name }) => name,
    },
    {
      id: 'status',
      title: t('fargate.status'),
      render: ({ status }) => <StatusChip status={status} />,
      sortBy: ({ status }) => status,
    },
    {
      id: 'selectors',
      title: t('fargate.selectors'),
      render: ({ selectors }) => <SelectorList selectors={selectors} />,
    },
    {
      id: 'subnets',
      title: t('fargate.subnets'),
      render: ({ subnetIds }) => <IdList ids={subnetIds} />,
    },
    {
      id: 'role',
      title: t('fargate.role'),
      render: ({ podExecutionRoleArn }) => (
        <span title={podExecutionRoleArn}>
          {podExecutionRoleArn?.split('/').at(-1)}
        </span>
      ),
    },
    {
      id: 'health',
      title: t('fargate.health'),
      render: ({ health }) => (
        <HealthSummary issues={health} healthy={t('fargate.healthy')} />
      ),
      sortBy: ({ health }) => -health.length,
    },
  ];

  return (
    <Section title={t('fargate.title')} padded={fargateProfiles.length === 0}>
      {fargateProfiles.length === 0 ? (
        <NothingFound
          kind="fargate-profile"
          failures={failures}
          empty={{
            title: t('fargate.empty'),
            description: t('fargate.emptyDescription'),
          }}
          unknown={{ title: t('fargate.unknown') }}
        />
      ) : (
        <DataTable
          label={t('fargate.title')}
          columns={columns}
          rows={fargateProfiles}
          rowKey={({ arn }) => arn}
          rowName={({ name }) => name}
          renderDetails={profile => <FargateProfileDetails profile={profile} />}
        />
      )}
    </Section>
  );
}

function SelectorList(props: { selectors: FargateSelector[] }) {
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <>
      {props.selectors.map(({ namespace, labels }, index) => {
        const pairs = Object.entries(labels).map(
          ([name, value]) => `${name}=${value}`,
        );
        return (
          <div key={index}>
            {pairs.length === 0
              ? t('fargate.allOf', { namespace })
              : t('fargate.withLabels', {
                  namespace,
                  labels: pairs.join(', '),
                })}
          </div>
        );
      })}
    </>
  );
}
