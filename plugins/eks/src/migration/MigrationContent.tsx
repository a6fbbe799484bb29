import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  preferredMeshes,
  technologyOf,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  EmptyState,
  ErrorState,
  LoadingState,
  eksApiRef,
  useRemoteData,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';
import { Stack } from '../widgets/Stack';
import { MeshChoice } from './MeshChoice';
import { MigrationOfMesh } from './MigrationOfMesh';
import { useMigrationView } from './useMigrationView';

/** From the choice of an App Mesh mesh to the plan of its way to VPC Lattice. */
export function MigrationContent() {
  const { t } = useTranslationRef(eksTranslationRef);
  const api = useApi(eksApiRef);
  const [view, change] = useMigrationView();
  const meshes = useRemoteData({
    key: 'meshes',
    read: async signal => {
      const { items } = await api.getMeshes({}, { signal });
      return preferredMeshes(
        items.filter(mesh => technologyOf(mesh) === 'app-mesh'),
      );
    },
  });

  if (meshes.state === 'loading') {
    return <LoadingState label={t('migration.loadingMeshes')} />;
  }
  if (meshes.state === 'failed') {
    return <ErrorState error={meshes.error} onRetry={meshes.refresh} />;
  }
  if (meshes.value.length === 0) {
    return (
      <EmptyState
        title={t('migration.noMeshes')}
        description={t('migration.noMeshesDescription')}
      />
    );
  }
  const chosen = meshes.value.find(
    ({ name, accountId, region }) =>
      name === view.mesh &&
      (view.accountId === undefined || accountId === view.accountId) &&
      (view.region === undefined || region === view.region),
  );
  const only = meshes.value.length === 1 ? meshes.value[0] : undefined;
  const mesh = chosen ?? (view.mesh === undefined ? only : undefined);
  return (
    <Stack>
      <MeshChoice
        meshes={meshes.value}
        chosen={mesh}
        onChoose={({ name, accountId, region }) =>
          change({ mesh: name, accountId, region })
        }
      />
      {mesh ? (
        <MigrationOfMesh mesh={mesh} view={view} onChange={change} />
      ) : (
        view.mesh !== undefined && (
          <EmptyState
            title={t('migration.noSuchMesh', { mesh: view.mesh })}
            description={t('migration.noSuchMeshDescription')}
          />
        )
      )}
    </Stack>
  );
}
