import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { KubernetesReadState } from '@eks-platform/backstage-plugin-eks-common';
import { Notice } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';

/** Says what is missing because a cluster's Kubernetes API was not read, or not lately; shows nothing when it was. */
export function KubernetesNotice(props: { kubernetes: KubernetesReadState }) {
  const { state, reason } = props.kubernetes;
  const { t } = useTranslationRef(eksTranslationRef);
  if (state === 'read') {
    return null;
  }
  const why = { reason: reason ?? t('kubernetes.notAsked') };
  return (
    <Notice
      severity={state === 'off' ? 'info' : 'warning'}
      title={t(`kubernetes.${state}`)}
    >
      {t(state === 'stale' ? 'kubernetes.old' : 'kubernetes.missing', why)}
    </Notice>
  );
}
