import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ClusterListItem } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../translation';
import { HealthSummary } from '../widgets/HealthSummary';
import { ToneLine } from '../widgets/ToneLine';

/** What is wrong with a cluster: its health issues, the insights that do not pass, and whether this may be out of date. */
export function ClusterHealth(props: { item: ClusterListItem }) {
  const { health, insights, isStale } = props.item;
  const { t } = useTranslationRef(eksTranslationRef);
  const hasInsights = insights.error + insights.warning > 0;
  return (
    <>
      {(health.length > 0 || !hasInsights) && (
        <HealthSummary issues={health} healthy={t('fleet.healthy')} />
      )}
      {insights.error > 0 && (
        <ToneLine tone="error">
          {t('fleet.insightErrors', { count: insights.error })}
        </ToneLine>
      )}
      {insights.warning > 0 && (
        <ToneLine tone="warning">
          {t('fleet.insightWarnings', { count: insights.warning })}
        </ToneLine>
      )}
      {isStale && (
        <ToneLine tone="warning">{t('fleet.maybeOutOfDate')}</ToneLine>
      )}
    </>
  );
}
