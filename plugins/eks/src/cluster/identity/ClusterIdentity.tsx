import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Cluster,
  IdentityBindingsResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  EmptyState,
  useIdentityBindings,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { KubernetesNotice } from '../../widgets/KubernetesNotice';
import { LiveFailures } from '../../widgets/LiveFailures';
import { Loaded } from '../../widgets/Loaded';
import { Section } from '../../widgets/Section';
import { Stack } from '../../widgets/Stack';
import { BindingTable } from './BindingTable';
import { BindingToolbar } from './BindingToolbar';
import { isInView, useBindingView } from './useBindingView';

/** The map of a cluster's ServiceAccounts and the roles they are tied to, each with its verdict and how to mend it. */
export default function ClusterIdentity(props: { cluster: Cluster }) {
  const { accountId, region, name } = props.cluster;
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useIdentityBindings({ accountId, region, cluster: name });

  return (
    <Loaded
      data={data}
      loading={t('identity.loading', { name })}
      onRetry={data.refresh}
    >
      {bindings => (
        <Stack>
          {bindings.unreadClusters.map(({ clusterArn, kubernetes }) => (
            <KubernetesNotice key={clusterArn} kubernetes={kubernetes} />
          ))}
          <LiveFailures failures={bindings.liveFailures} />
          <IdentityMap bindings={bindings} />
        </Stack>
      )}
    </Loaded>
  );
}

function IdentityMap(props: { bindings: IdentityBindingsResponse }) {
  const { items, verdicts, unreadClusters } = props.bindings;
  const { t } = useTranslationRef(eksTranslationRef);
  const [view, changeView] = useBindingView();
  const shown = items.filter(binding => isInView(view, binding));

  return (
    <Section title={t('identity.title')} padded={false}>
      {items.length === 0 ? (
        <EmptyState
          title={t('identity.empty')}
          description={t(
            unreadClusters.length > 0
              ? 'identity.emptyUnread'
              : 'identity.emptyDescription',
          )}
        />
      ) : (
        <>
          <BindingToolbar
            view={view}
            counts={verdicts}
            found={shown.length}
            count={items.length}
            onChange={changeView}
          />
          {shown.length === 0 ? (
            <EmptyState title={t('identity.nothingFound')} />
          ) : (
            <BindingTable bindings={shown} />
          )}
        </>
      )}
    </Section>
  );
}
