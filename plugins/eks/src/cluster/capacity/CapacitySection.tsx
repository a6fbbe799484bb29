import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Capacity,
  ClusterResponse,
  InventoryKind,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  besideCluster,
  useClusterCapacity,
} from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { KubernetesNotice } from '../../widgets/KubernetesNotice';
import { LiveFailures } from '../../widgets/LiveFailures';
import { Loaded } from '../../widgets/Loaded';
import { NothingFound } from '../../widgets/NothingFound';
import { Section } from '../../widgets/Section';
import { UnreadNotice } from '../../widgets/UnreadNotice';
import { CapacityTable } from './CapacityTable';
import { UncaughtPodList } from './UncaughtPodList';

const useStyles = makeStyles(theme => ({
  totals: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.pxToRem(14),
  },
  notices: {
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(0, 2, 2),
    '&:empty': { display: 'none' },
  },
}));

const unreadKinds: InventoryKind[] = ['nodegroup', 'fargate-profile'];

/** What the pods of a cluster run on, of every kind, in one table. */
export function CapacitySection(props: { shown: ClusterResponse }) {
  const { shown } = props;
  const { cluster, nodegroups, fargateProfiles } = shown;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const data = useClusterCapacity(cluster, besideCluster(shown));

  return (
    <Section
      title={t('capacity.title')}
      actions={
        data.state === 'ready' && (
          <span className={classes.totals}>
            <Totals totals={data.value.capacity.totals} />
          </span>
        )
      }
      padded={false}
    >
      <Loaded
        data={data}
        loading={t('capacity.loading', { name: cluster.name })}
        onRetry={data.retry}
      >
        {({ capacity, kubernetes, liveFailures, freshness }) => (
          <>
            <div className={classes.notices}>
              <KubernetesNotice kubernetes={kubernetes} />
              <LiveFailures failures={liveFailures} />
              {capacity.sources.length > 0 && (
                <UnreadNotice
                  kinds={unreadKinds}
                  failures={freshness.failures}
                  title={t('capacity.partlyUnknown')}
                />
              )}
              <UncaughtPodList pods={capacity.uncaughtPods ?? []} />
            </div>
            {capacity.sources.length > 0 ? (
              <CapacityTable
                sources={capacity.sources}
                nodegroups={nodegroups}
                fargateProfiles={fargateProfiles}
              />
            ) : (
              <NothingFound
                kinds={unreadKinds}
                failures={freshness.failures}
                empty={{
                  title: t('capacity.empty'),
                  description: t(
                    kubernetes.state === 'read'
                      ? 'capacity.emptyDescription'
                      : 'capacity.emptyUnread',
                  ),
                }}
                unknown={{ title: t('capacity.unknown') }}
              />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Totals(props: { totals: Capacity['totals'] }) {
  const { nodes, readyNodes, pods, pendingPods = 0 } = props.totals;
  const { t } = useTranslationRef(eksTranslationRef);
  if (nodes === undefined) {
    return null;
  }
  return (
    <>
      {t('capacity.totals', {
        ready: String(readyNodes ?? 0),
        nodes: String(nodes),
        pods: String(pods ?? 0),
      })}
      {pendingPods > 0 && `, ${t('capacity.pending', { count: pendingPods })}`}
    </>
  );
}
