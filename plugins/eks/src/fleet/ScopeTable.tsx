import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  scopeId,
  type ScopeResponse,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  DataTable,
  EmptyState,
  FreshnessNotice,
  TimeAgo,
  type DataColumn,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';
import { Section } from '../widgets/Section';
import { Stack } from '../widgets/Stack';
import { ToneLine } from '../widgets/ToneLine';
import { DiscoveryNotice } from './DiscoveryNotice';
import { FreshnessLabel } from './FreshnessLabel';

/** The configured accounts and regions, and how well the inventory knows each. */
export function ScopeTable(props: { scopes: ScopeResponse[] }) {
  const { scopes } = props;
  const { t } = useTranslationRef(eksTranslationRef);

  const columns: DataColumn<ScopeResponse>[] = [
    {
      id: 'account',
      title: t('fleet.account'),
      render: ({ scope, accountName }) =>
        accountName ? `${accountName} (${scope.accountId})` : scope.accountId,
      sortBy: ({ scope, accountName }) => accountName ?? scope.accountId,
    },
    {
      id: 'region',
      title: t('fleet.region'),
      render: ({ scope }) => scope.region,
      sortBy: ({ scope }) => scope.region,
    },
    {
      id: 'freshness',
      title: t('fleet.freshness'),
      render: ({ freshness, discoveryFailure }) => (
        <>
          <FreshnessLabel freshness={freshness} />
          {discoveryFailure && (
            <ToneLine tone="warning">{t('fleet.notDiscovered')}</ToneLine>
          )}
        </>
      ),
      sortBy: ({ freshness }) => freshness.state,
    },
    {
      id: 'collected',
      title: t('fleet.collected'),
      render: ({ freshness }) =>
        freshness.collectedAt ? (
          <TimeAgo time={freshness.collectedAt} />
        ) : (
          t('fleet.neverCollected')
        ),
      sortBy: ({ freshness }) => freshness.collectedAt ?? '',
    },
  ];

  return (
    <Section title={t('fleet.scopes')} padded={scopes.length === 0}>
      <DiscoveryNotice
        failures={scopes.flatMap(
          ({ discoveryFailure }) => discoveryFailure ?? [],
        )}
      />
      {scopes.length === 0 ? (
        <EmptyState
          title={t('fleet.noScopes')}
          description={t('fleet.noScopesDescription')}
        />
      ) : (
        <DataTable
          label={t('fleet.scopes')}
          columns={columns}
          rows={scopes}
          rowKey={({ scope }) => scopeId(scope)}
          rowName={({ scope }) => scopeId(scope)}
          renderDetails={
            scopes.some(hasMoreToTell)
              ? scope => <ScopeDetails scope={scope} />
              : undefined
          }
        />
      )}
    </Section>
  );
}

function hasMoreToTell({
  freshness,
  discoveryFailure,
}: ScopeResponse): boolean {
  return freshness.state !== 'fresh' || discoveryFailure !== undefined;
}

/** Why a scope is not known better. */
function ScopeDetails(props: { scope: ScopeResponse }) {
  const { freshness, discoveryFailure } = props.scope;
  return (
    <Stack>
      {freshness.state === 'fresh' ? (
        <FreshnessLabel freshness={freshness} />
      ) : (
        <FreshnessNotice freshness={freshness} />
      )}
      {discoveryFailure && <DiscoveryNotice failures={[discoveryFailure]} />}
    </Stack>
  );
}
