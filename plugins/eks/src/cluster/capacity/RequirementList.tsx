import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { NodeRequirement } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';

/** What a pool asks of its nodes, one requirement a line, as Kubernetes writes selectors. */
export function RequirementList(props: { requirements: NodeRequirement[] }) {
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <>
      {props.requirements.map(({ key, operator, values, minValues }, index) => (
        <div key={index}>
          {[key, operator, values.join(', ')].filter(Boolean).join(' ')}
          {minValues !== undefined &&
            `, ${t('capacity.minValues', { least: String(minValues) })}`}
        </div>
      ))}
    </>
  );
}
