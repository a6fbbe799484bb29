import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EcosystemAnnotations } from '@eks-platform/backstage-plugin-eks-common';
import {
  describeFailure,
  ErrorState,
  FreshnessNotice,
  LoadingState,
  RefreshFailedNotice,
  useMeshTopology,
} from '@eks-platform/backstage-plugin-eks-react';
import type { MeshServiceRef } from '../entity/meshServiceOfEntity';
import { eksTranslationRef } from '../translation';
import { Stack } from '../widgets/Stack';
import { EndOfLifeNotice } from './EndOfLifeNotice';
import { MeshExplorer } from './MeshExplorer';
import { useDeferred } from './useDeferred';

/** The topology around a service, from the question to the picture. */
export function MeshTopology(props: { service: MeshServiceRef }) {
  const { service } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useMeshTopology(service);
  const response = useDeferred(data.state === 'ready' ? data.value : undefined);

  if (data.state === 'loading') {
    return <LoadingState label={t('mesh.loading', { mesh: service.mesh })} />;
  }
  if (data.state === 'failed') {
    return (
      <ErrorState error={data.error} onRetry={data.retry}>
        {describeFailure(data.error).kind === 'ambiguous' &&
          t('mesh.ambiguousHelp', {
            account: EcosystemAnnotations.AWS_ACCOUNT_ID,
            region: EcosystemAnnotations.AWS_REGION,
          })}
      </ErrorState>
    );
  }
  if (!response) {
    return <LoadingState label={t('mesh.drawing')} />;
  }
  return (
    <Stack>
      {response.endOfLife && (
        <EndOfLifeNotice date={response.endOfLife} mesh={response.mesh} />
      )}
      <FreshnessNotice freshness={response.freshness} />
      <RefreshFailedNotice error={data.refreshError ?? data.collectError} />
      <MeshExplorer
        response={response}
        refreshing={data.refreshing || data.collecting}
        onRefresh={data.collect}
      />
    </Stack>
  );
}
