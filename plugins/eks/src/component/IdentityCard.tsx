import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import type { WorkloadQuery } from '@eks-platform/backstage-plugin-eks-common';
import {
  EmptyState,
  useIdentityBindings,
} from '@eks-platform/backstage-plugin-eks-react';
import { BindingTable } from '../cluster/identity/BindingTable';
import { workloadsOfEntity } from '../entity/workloadsOfEntity';
import { eksTranslationRef } from '../translation';
import { LiveFailures } from '../widgets/LiveFailures';
import { Loaded } from '../widgets/Loaded';
import { Section } from '../widgets/Section';
import { Stack } from '../widgets/Stack';
import { NoWorkloads } from './NoWorkloads';
import { UnreadClusters } from './UnreadClusters';

/** The card "Identity" of a component: the IAM roles of its ServiceAccounts, and how to mend what is wrong. */
export function IdentityCard() {
  const query = workloadsOfEntity(useEntity().entity);
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <Section title={t('component.identity')}>
      {query ? <Identity query={query} /> : <NoWorkloads />}
    </Section>
  );
}

function Identity(props: { query: WorkloadQuery }) {
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useIdentityBindings(props.query);
  return (
    <Loaded
      data={data}
      loading={t('component.identityLoading')}
      onRetry={data.refresh}
    >
      {({ items, unreadClusters, liveFailures }) => (
        <Stack>
          <LiveFailures failures={liveFailures} />
          {items.length > 0 ? (
            <BindingTable bindings={items} isOfOneCluster={false} />
          ) : (
            <EmptyState
              title={t('component.noBindings')}
              description={t(
                unreadClusters.length > 0
                  ? 'component.noBindingsUnread'
                  : 'component.noBindingsDescription',
              )}
            />
          )}
          <UnreadClusters clusters={unreadClusters} />
        </Stack>
      )}
    </Loaded>
  );
}
