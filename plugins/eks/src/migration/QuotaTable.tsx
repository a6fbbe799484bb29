import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { QuotaCheck } from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  EmptyState,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';
import { Section } from '../widgets/Section';

/** What the plan needs of each quota, and what to do where that is too much. */
export function QuotaTable(props: { quotas: QuotaCheck[] }) {
  const { quotas } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const columns: DataColumn<QuotaCheck>[] = [
    {
      id: 'quota',
      title: t('migration.quota'),
      render: ({ quota }) => quota,
      sortBy: ({ quota }) => quota,
    },
    {
      id: 'wanted',
      title: t('migration.wanted'),
      render: ({ wanted, limit }) =>
        t('migration.wantedOf', { wanted: `${wanted}`, limit: `${limit}` }),
      sortBy: ({ wanted, limit }) => wanted / limit,
    },
    {
      id: 'where',
      title: t('migration.where'),
      render: ({ where }) => where,
    },
    {
      id: 'met',
      title: t('migration.verdict'),
      render: ({ isMet, remedy }) => (isMet ? t('migration.met') : remedy),
      sortBy: ({ isMet }) => Number(isMet),
    },
  ];
  return (
    <Section title={t('migration.quotas')} padded={quotas.length === 0}>
      {quotas.length === 0 ? (
        <EmptyState title={t('migration.noQuotas')} />
      ) : (
        <DataTable
          label={t('migration.quotas')}
          columns={columns}
          rows={quotas}
          rowKey={({ quota, where }) => `${quota} ${where}`}
          rowName={({ quota }) => quota}
        />
      )}
    </Section>
  );
}
