import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EksAnnotations } from '@eks-platform/backstage-plugin-eks-common';
import { EmptyState, Notice } from '@eks-platform/backstage-plugin-eks-react';
import { meshServiceOfEntity } from '../entity/meshServiceOfEntity';
import { eksTranslationRef } from '../translation';
import { MeshTopology } from './MeshTopology';

/** The tab "Mesh" of an entity with a mesh service. */
export function MeshContent() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(eksTranslationRef);
  const found = meshServiceOfEntity(entity);

  switch (found.state) {
    case 'found':
      return <MeshTopology service={found.ref} />;
    case 'malformed':
      return (
        <Notice
          severity="error"
          title={t('mesh.malformed', { annotation: found.annotation })}
        >
          {t('mesh.malformedDescription', { value: found.value })}
        </Notice>
      );
    default:
      return (
        <EmptyState
          title={t('mesh.noService')}
          description={t('mesh.noServiceDescription', {
            annotation: EksAnnotations.MESH_SERVICE,
          })}
        />
      );
  }
}
