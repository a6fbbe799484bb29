import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  topologyNodeId,
  type Mesh,
  type Topology,
  type TopologyNode,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  ErrorState,
  LoadingState,
  Notice,
  useMeshObjects,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { Stack } from '../../widgets/Stack';
import { NeighbourFacts } from './NeighbourFacts';
import { neighboursOf } from './neighboursOf';
import { ObjectDetails } from './ObjectDetails';
import { PanelFrame } from './PanelFrame';

/** The details of one node of a topology, whatever state they are in. */
export function NodePanel(props: {
  mesh: Mesh;
  topology: Topology;
  nodeId: string;
  onSelect: (nodeId: string | undefined) => void;
}) {
  const { mesh, topology, nodeId, onSelect } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const node = topology.nodes.find(({ id }) => id === nodeId);
  const close = () => {
    onSelect(undefined);
    document
      .querySelector<HTMLElement>(`[data-id="${CSS.escape(nodeId)}"]`)
      ?.focus({ preventScroll: true });
  };

  return (
    <PanelFrame id={nodeId} name={node?.name ?? nodeId} onClose={close}>
      <Stack>
        {node ? (
          <>
            {node.state === 'missing' ? (
              <Notice severity="error" title={t('meshDetails.missingTitle')}>
                {t('meshDetails.missingDescription', {
                  reason: node.reason ?? '',
                })}
              </Notice>
            ) : (
              <PresentNode mesh={mesh} node={node} />
            )}
            <NeighbourFacts
              node={node}
              neighbours={neighboursOf(topology)}
              onSelect={onSelect}
            />
          </>
        ) : (
          <Notice severity="warning" title={t('meshDetails.gone')} />
        )}
      </Stack>
    </PanelFrame>
  );
}

function PresentNode(props: { mesh: Mesh; node: TopologyNode }) {
  const { mesh, node } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useMeshObjects(mesh);

  switch (data.state) {
    case 'loading':
      return <LoadingState label={t('meshDetails.loading')} />;
    case 'failed':
      return <ErrorState error={data.error} onRetry={data.refresh} />;
    default: {
      const object = data.value.find(
        candidate => topologyNodeId(candidate) === node.id,
      );
      return object ? (
        <ObjectDetails object={object} />
      ) : (
        <Notice severity="warning" title={t('meshDetails.gone')} />
      );
    }
  }
}
