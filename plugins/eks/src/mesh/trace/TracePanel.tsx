import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  MeshRequest,
  RouteResolution,
  Topology,
} from '@eks-platform/backstage-plugin-eks-common';
import type { RemoteData } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { Loaded } from '../../widgets/Loaded';
import { Section } from '../../widgets/Section';
import { Stack } from '../../widgets/Stack';
import { TraceForm } from './TraceForm';
import { TraceResult } from './TraceResult';

/** Follows a request through the mesh: which route takes it, who answers, and why the others lost. */
export function TracePanel(props: {
  /** Missing: the request tells by its host where it enters. */
  service?: string;
  topology: Topology;
  request?: MeshRequest;
  data: RemoteData<RouteResolution | undefined>;
  onTrace: (request: MeshRequest | undefined) => void;
  onRetry: () => void;
  onSelect: (nodeId: string) => void;
}) {
  const { request, data, onRetry, onSelect, ...form } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <Section title={t('trace.title')}>
      <Stack>
        <TraceForm
          // Another request in the address, another form.
          key={JSON.stringify(request ?? null)}
          request={request}
          {...form}
        />
        {request && (
          <Loaded data={data} loading={t('trace.tracing')} onRetry={onRetry}>
            {resolution =>
              resolution && (
                <TraceResult resolution={resolution} onSelect={onSelect} />
              )
            }
          </Loaded>
        )}
      </Stack>
    </Section>
  );
}
