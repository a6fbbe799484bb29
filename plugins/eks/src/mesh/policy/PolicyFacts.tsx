import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  EffectivePolicy,
  Inherited,
} from '@eks-platform/backstage-plugin-eks-common';
import { FactList } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { InheritedValue } from './InheritedValue';
import { usePolicyWords } from './usePolicyWords';

/** All that is in force between a caller and one virtual node, each with where it comes from. */
export function PolicyFacts(props: {
  policy: EffectivePolicy;
  onSelect: (nodeId: string) => void;
}) {
  const { policy, onSelect } = props;
  const { tls, authorization } = policy;
  const { t } = useTranslationRef(eksTranslationRef);
  const words = usePolicyWords();
  const fact = <Value,>(
    name: string,
    inherited: Inherited<Value>,
    say: (value: Value) => string,
  ) => ({
    name,
    value: (
      <InheritedValue inherited={inherited} words={say} onSelect={onSelect} />
    ),
    isWide: true,
  });

  return (
    <FactList
      facts={[
        {
          name: t('meshPolicy.tls'),
          value: `${t(`meshPolicy.outcome.${tls.outcome}`)}: ${tls.reason}`,
          isWide: true,
        },
        fact(t('meshPolicy.client'), tls.client, words.client),
        fact(t('meshPolicy.server'), tls.server, words.server),
        fact(t('meshPolicy.validation'), tls.validation, words.validation),
        fact(
          t('meshPolicy.requestTimeout'),
          policy.requestTimeoutMs,
          words.timeout,
        ),
        fact(t('meshPolicy.idleTimeout'), policy.idleTimeoutMs, words.timeout),
        fact(t('meshPolicy.retries'), policy.retries, words.retries),
        fact(
          t('meshPolicy.outlierDetection'),
          policy.outlierDetection,
          words.outlierDetection,
        ),
        fact(
          t('meshPolicy.connectionPool'),
          policy.connectionPool,
          words.connectionPool,
        ),
        ...(authorization
          ? [
              fact(
                t('meshPolicy.authorization'),
                authorization,
                words.authorization,
              ),
            ]
          : []),
      ]}
    />
  );
}
