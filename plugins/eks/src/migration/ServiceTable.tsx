import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ServiceMigration } from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  EmptyState,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';
import { Section } from '../widgets/Section';

/** The services in the order of their cut-over, and how far each is from it. */
export function ServiceTable(props: { services: ServiceMigration[] }) {
  const { services } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const order = new Map(services.map((service, index) => [service, index]));
  const columns: DataColumn<ServiceMigration>[] = [
    {
      id: 'name',
      title: t('migration.service'),
      render: ({ name }) => name,
      sortBy: service => order.get(service) ?? 0,
      minWidth: 220,
    },
    {
      id: 'readiness',
      title: t('migration.readiness'),
      render: ({ readiness }) => t(`migration.readinessOf.${readiness}`),
      sortBy: ({ readiness }) => readiness,
    },
    {
      id: 'lost',
      title: t('migration.lostFields'),
      render: ({ counts }) => counts.lost + counts.unknown,
      sortBy: ({ counts }) => counts.lost + counts.unknown,
    },
    {
      id: 'becomes',
      title: t('migration.becomes'),
      render: ({ routes }) => routes.join(', ') || t('common.none'),
    },
  ];
  return (
    <Section title={t('migration.services')} padded={services.length === 0}>
      {services.length === 0 ? (
        <EmptyState title={t('migration.noServices')} />
      ) : (
        <DataTable
          label={t('migration.services')}
          columns={columns}
          rows={services}
          rowKey={({ source, name }) =>
            `${source.kind} ${source.namespace ?? ''} ${name}`
          }
          rowName={({ name }) => name}
          renderDetails={({ blockers, todos }) => (
            <ul>
              {[...blockers, ...todos].map(({ object, field, note, todo }) => (
                <li key={`${object} ${field ?? ''} ${note}`}>
                  <strong>{field ? `${object}, ${field}` : object}</strong>:{' '}
                  {note} {todo}
                </li>
              ))}
              {blockers.length + todos.length === 0 && (
                <li>{t('migration.nothingToDo')}</li>
              )}
            </ul>
          )}
        />
      )}
    </Section>
  );
}
