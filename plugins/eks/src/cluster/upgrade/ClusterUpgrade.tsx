import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ClusterResponse } from '@eks-platform/backstage-plugin-eks-common';
import {
  besideCluster,
  useUpgradeReadiness,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { KubernetesNotice } from '../../widgets/KubernetesNotice';
import { LiveFailures } from '../../widgets/LiveFailures';
import { Loaded } from '../../widgets/Loaded';
import { Section } from '../../widgets/Section';
import { Stack } from '../../widgets/Stack';
import { ToneLine } from '../../widgets/ToneLine';
import { ReadinessCheckText } from './ReadinessCheckText';
import { readinessTones } from './readinessTones';

/** Whether a cluster can be upgraded to the next Kubernetes version, check by check, and what to do about it. */
export default function ClusterUpgrade(props: { shown: ClusterResponse }) {
  const { shown } = props;
  const { cluster } = shown;
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useUpgradeReadiness(cluster, besideCluster(shown));

  return (
    <Loaded
      data={data}
      loading={t('upgrade.loading', { name: cluster.name })}
      onRetry={data.retry}
    >
      {({ readiness, kubernetes, liveFailures }) => (
        <Stack>
          <KubernetesNotice kubernetes={kubernetes} />
          <LiveFailures failures={liveFailures} />
          <Section
            title={
              readiness.nextVersion
                ? t('upgrade.title', {
                    from: readiness.currentVersion,
                    to: readiness.nextVersion,
                  })
                : t('upgrade.titleNoNext', { from: readiness.currentVersion })
            }
            actions={
              <ToneLine tone={readinessTones[readiness.state]}>
                {t(`upgrade.states.${readiness.state}`)}
              </ToneLine>
            }
          >
            <Stack>
              {readiness.checks.map(check => (
                <ReadinessCheckText key={check.id} check={check} />
              ))}
            </Stack>
          </Section>
        </Stack>
      )}
    </Loaded>
  );
}
