import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TextField from '@material-ui/core/TextField';
import type {
  FieldOutcome,
  FieldReport,
  MigrationPlan,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  EmptyState,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';
import { FacetFilter } from '../widgets/FacetFilter';
import { Section } from '../widgets/Section';
import { nameSource } from './nameSource';
import { OUTCOMES, type MigrationView } from './MigrationView';

interface ReportRow extends FieldReport {
  object: string;
}

/** What becomes of every field of every object, to find by outcome and by words. */
export function LossReport(props: {
  plan: MigrationPlan;
  view: MigrationView;
  onChange: (change: Partial<MigrationView>) => void;
}) {
  const { plan, view, onChange } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const rows = useMemo(
    () =>
      plan.objects.flatMap(({ source, fields }): ReportRow[] =>
        fields.map(field => ({ ...field, object: nameSource(source) })),
      ),
    [plan],
  );
  const words = view.search.toLowerCase();
  const shown = rows.filter(
    ({ outcome, object, path, note }) =>
      (view.outcomes.length === 0 || view.outcomes.includes(outcome)) &&
      `${object} ${path} ${note}`.toLowerCase().includes(words),
  );
  const columns: DataColumn<ReportRow>[] = [
    {
      id: 'field',
      title: t('migration.field'),
      render: ({ path }) => path,
      sortBy: ({ path }) => path,
      minWidth: 220,
    },
    {
      id: 'outcome',
      title: t('migration.outcome'),
      render: ({ outcome }) => t(`migration.outcomeOf.${outcome}`),
      sortBy: ({ outcome }) => OUTCOMES.indexOf(outcome),
    },
    {
      id: 'note',
      title: t('migration.note'),
      render: ({ note, todo }) => (todo ? `${note} ${todo}` : note),
      minWidth: 280,
    },
  ];
  return (
    <Section
      title={t('migration.report', { fields: `${shown.length}` })}
      padded={shown.length === 0}
      actions={
        <>
          <FacetFilter
            id="migration-outcome"
            label={t('migration.outcome')}
            counts={{ ...plan.counts }}
            chosen={view.outcomes}
            nameOf={outcome =>
              t(`migration.outcomeOf.${outcome as FieldOutcome}`)
            }
            onChange={outcomes =>
              onChange({ outcomes: outcomes as FieldOutcome[] })
            }
          />
          <TextField
            id="migration-search"
            size="small"
            variant="outlined"
            label={t('migration.search')}
            value={view.search}
            onChange={({ target }) => onChange({ search: target.value })}
          />
        </>
      }
    >
      {shown.length === 0 ? (
        <EmptyState title={t('migration.nothingFound')} />
      ) : (
        <DataTable
          label={t('migration.reportLabel')}
          columns={columns}
          rows={shown}
          rowKey={({ object, path }) => `${object} ${path}`}
          rowName={({ object, path }) => `${object} ${path}`}
          groupOf={({ object }) => ({ id: object, title: object })}
        />
      )}
    </Section>
  );
}
