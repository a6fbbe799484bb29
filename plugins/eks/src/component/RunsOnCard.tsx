import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import type { WorkloadQuery } from '@eks-platform/backstage-plugin-eks-common';
import {
  EmptyState,
  useWorkloads,
} from '@eks-platform/backstage-plugin-eks-react';
import { workloadsOfEntity } from '../entity/workloadsOfEntity';
import { eksTranslationRef } from '../translation';
import { Loaded } from '../widgets/Loaded';
import { Section } from '../widgets/Section';
import { Stack } from '../widgets/Stack';
import { NoWorkloads } from './NoWorkloads';
import { RunsOnTable } from './RunsOnTable';
import { UnreadClusters } from './UnreadClusters';

/** The card "Runs on" of a component: the clusters, node groups and Fargate profiles of its pods. */
export function RunsOnCard() {
  const query = workloadsOfEntity(useEntity().entity);
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <Section title={t('component.runsOn')}>
      {query ? <RunsOn query={query} /> : <NoWorkloads />}
    </Section>
  );
}

function RunsOn(props: { query: WorkloadQuery }) {
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useWorkloads(props.query);
  return (
    <Loaded
      data={data}
      loading={t('component.runsOnLoading')}
      onRetry={data.refresh}
    >
      {({ items, unreadClusters }) => (
        <Stack>
          {items.length > 0 ? (
            <RunsOnTable items={items} />
          ) : (
            <EmptyState
              title={t('component.noPods')}
              description={t(
                unreadClusters.length > 0
                  ? 'component.noPodsUnread'
                  : 'component.noPodsDescription',
              )}
            />
          )}
          <UnreadClusters clusters={unreadClusters} />
        </Stack>
      )}
    </Loaded>
  );
}
