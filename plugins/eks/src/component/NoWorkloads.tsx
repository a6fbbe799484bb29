import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EksAnnotations } from '@eks-platform/backstage-plugin-eks-common';
import { EmptyState } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';

/** Says what an entity needs to have its pods shown. */
export function NoWorkloads() {
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <EmptyState
      title={t('component.noAnnotation')}
      description={t('component.noAnnotationDescription', {
        kubernetesId: 'backstage.io/kubernetes-id',
        serviceAccount: EksAnnotations.SERVICE_ACCOUNT,
      })}
    />
  );
}
