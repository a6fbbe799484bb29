import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { UncaughtPods } from '@eks-platform/backstage-plugin-eks-common';
import { Notice } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';

/** Workloads whose pods no node takes and no Fargate profile catches, each with the reason; nothing when there are none. */
export function UncaughtPodList(props: { pods: UncaughtPods[] }) {
  const { pods } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  return pods.length === 0 ? null : (
    <Notice
      severity="warning"
      title={t('capacity.uncaught', { count: pods.length })}
    >
      {pods.map(({ namespace, owner, pods: count, reason }) => (
        <div key={`${namespace}/${owner.kind}/${owner.name}`}>
          {owner.kind} {namespace}/{owner.name} (
          {t('capacity.uncaughtPods', { count })}): {reason}
        </div>
      ))}
    </Notice>
  );
}
