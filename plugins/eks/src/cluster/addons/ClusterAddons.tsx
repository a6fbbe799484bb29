import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  AddonOffer,
  AddonRow,
  ClusterResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  besideCluster,
  DataTable,
  HealthIssueList,
  StatusChip,
  useClusterAddons,
  type DataColumn,
  type Tone,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { LiveFailures } from '../../widgets/LiveFailures';
import { Loaded } from '../../widgets/Loaded';
import { NothingFound } from '../../widgets/NothingFound';
import { Section } from '../../widgets/Section';
import { Stack } from '../../widgets/Stack';
import { ToneLine } from '../../widgets/ToneLine';
import { AddonIdentity } from './AddonIdentity';
import { AddonOfferCell } from './AddonOfferCell';

const tones: Record<AddonRow['state'], Tone> = {
  current: 'ok',
  outdated: 'warning',
  conflict: 'error',
  failing: 'error',
  unknown: 'neutral',
};

/** The add-ons of a cluster beside what EKS offers for this and for the next Kubernetes version. */
export default function ClusterAddons(props: { shown: ClusterResponse }) {
  const { shown } = props;
  const { cluster } = shown;
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useClusterAddons(cluster, besideCluster(shown));

  return (
    <Loaded
      data={data}
      loading={t('addons.loading', { name: cluster.name })}
      onRetry={data.retry}
    >
      {({ freshness, liveFailures, ...offer }) => {
        // Of what could not be read nobody can say that it is not installed.
        const isUnread = freshness.failures.some(({ kinds }) =>
          kinds.includes('addon'),
        );
        const addons = offer.addons.filter(
          ({ installed }) => installed || !isUnread,
        );
        return (
          <Stack>
            <LiveFailures failures={liveFailures} />
            <Section title={t('addons.title')} padded={addons.length === 0}>
              {addons.length === 0 ? (
                <NothingFound
                  kinds={['addon']}
                  failures={freshness.failures}
                  empty={{
                    title: t('addons.empty'),
                    description: t('addons.emptyDescription'),
                  }}
                  unknown={{ title: t('addons.unknown') }}
                />
              ) : (
                <AddonTable {...offer} addons={addons} />
              )}
            </Section>
          </Stack>
        );
      }}
    </Loaded>
  );
}

function AddonTable(props: {
  clusterVersion: string;
  nextVersion?: string;
  addons: AddonRow[];
}) {
  const { clusterVersion, nextVersion, addons } = props;
  const { t } = useTranslationRef(eksTranslationRef);

  const columns: DataColumn<AddonRow>[] = [
    {
      id: 'name',
      title: t('addons.name'),
      render: ({ name }) => name,
      sortBy: ({ name }) => name,
    },
    {
      id: 'installed',
      title: t('addons.installed'),
      render: ({ installed }) =>
        installed ? (
          <>
            <div>{installed.version}</div>
            <StatusChip status={installed.status} />
          </>
        ) : (
          t('addons.notInstalled')
        ),
    },
    {
      id: 'judgement',
      title: t('addons.judgement'),
      render: ({ state, words }) => (
        <ToneLine tone={tones[state]}>
          {words ?? t(`addons.states.${state}`)}
        </ToneLine>
      ),
      sortBy: ({ state }) => Object.keys(tones).indexOf(state),
      minWidth: 180,
    },
    {
      id: 'now',
      title: t('addons.forVersion', { version: clusterVersion }),
      render: ({ now, installed }) => (
        <AddonOfferCell offer={now} isInstalled={installed !== undefined} />
      ),
    },
    ...(nextVersion
      ? [
          {
            id: 'next',
            title: t('addons.forVersion', { version: nextVersion }),
            render: ({ next, installed }: AddonRow) => (
              <AddonOfferCell
                offer={next}
                isInstalled={installed !== undefined}
              />
            ),
          },
        ]
      : []),
    {
      id: 'identity',
      title: t('addons.identity'),
      render: ({ identity }) => <AddonIdentity identity={identity} />,
    },
  ];

  return (
    <DataTable
      label={t('addons.title')}
      columns={columns}
      rows={addons}
      rowKey={({ name }) => name}
      rowName={({ name }) => name}
      renderDetails={row => <AddonDetails row={row} />}
    />
  );
}

function AddonDetails(props: { row: AddonRow }) {
  const { installed, now, next } = props.row;
  return (
    <Stack>
      {installed && installed.health.length > 0 && (
        <HealthIssueList issues={installed.health} />
      )}
      <OfferedVersions offer={now} />
      <OfferedVersions offer={next} />
    </Stack>
  );
}

function OfferedVersions(props: { offer?: AddonOffer }) {
  const { offer } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  return offer ? (
    <div>
      {t('addons.versions', { version: offer.clusterVersion })}:{' '}
      {offer.versions.join(', ') || t('addons.noneOffered')}
    </div>
  ) : null;
}
