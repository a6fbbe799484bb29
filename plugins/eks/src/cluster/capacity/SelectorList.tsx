import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FargateSelector } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';

/** The pods that a Fargate profile catches, one selector a line. */
export function SelectorList(props: { selectors: FargateSelector[] }) {
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <>
      {props.selectors.map(({ namespace, labels }, index) => {
        const pairs = Object.entries(labels).map(
          ([name, value]) => `${name}=${value}`,
        );
        return (
          <div key={index}>
            {pairs.length === 0
              ? t('fargate.allOf', { namespace })
              : t('fargate.withLabels', {
                  namespace,
                  labels: pairs.join(', '),
                })}
          </div>
        );
      })}
    </>
  );
}
