import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Mesh } from '@eks-platform/backstage-plugin-eks-common';
import {
  ErrorState,
  FreshnessNotice,
  LoadingState,
  RefreshFailedNotice,
  useMeshMigration,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';
import { Stack } from '../widgets/Stack';
import { FileList } from './FileList';
import { LossReport } from './LossReport';
import type { MigrationView } from './MigrationView';
import { PrerequisiteList } from './PrerequisiteList';
import { QuotaTable } from './QuotaTable';
import { ServiceTable } from './ServiceTable';
import { StepList } from './StepList';

/** The plan of one mesh, in the order in which somebody reads it. */
export function MigrationOfMesh(props: {
  mesh: Mesh;
  view: MigrationView;
  onChange: (change: Partial<MigrationView>) => void;
}) {
  const { mesh, view, onChange } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const { name, accountId, region } = mesh;
  const data = useMeshMigration({ mesh: name, accountId, region });

  if (data.state === 'loading') {
    return <LoadingState label={t('migration.loading', { mesh: name })} />;
  }
  if (data.state === 'failed') {
    return <ErrorState error={data.error} onRetry={data.retry} />;
  }
  const { plan, files, freshness } = data.value;
  return (
    <Stack>
      <FreshnessNotice freshness={freshness} />
      <RefreshFailedNotice error={data.refreshError ?? data.collectError} />
      <ServiceTable services={plan.services} />
      <LossReport plan={plan} view={view} onChange={onChange} />
      <QuotaTable quotas={plan.quotas} />
      <PrerequisiteList prerequisites={plan.prerequisites} />
      <StepList title={t('migration.cutOver')} steps={plan.cutOver} />
      <StepList title={t('migration.removal')} steps={plan.removal} />
      <FileList files={files} />
    </Stack>
  );
}
