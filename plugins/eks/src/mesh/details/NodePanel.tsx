import { useMemo, type ReactNode } from 'react';
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
import { Loaded } from '../../widgets/Loaded';
import { Stack } from '../../widgets/Stack';
import { NodeDifference } from '../compare/NodeDifference';
import { NeighbourFacts } from './NeighbourFacts';
import { neighboursOf } from './neighboursOf';
import { ObjectDetails } from './ObjectDetails';
import { GroupFacts } from '../group/GroupFacts';
import { PolicySection } from '../policy/PolicySection';
import { ReachSection } from '../reach/ReachSection';
import type { Reach } from '../reach/reachOfUrl';
import { withPart, type MeshReach } from '../reach/useReach';
import { ReadinessSection } from '../readiness/ReadinessSection';
import { TroubleNotice } from '../trouble/TroubleNotice';
import { PanelFrame } from './PanelFrame';

/** The details of one node of a topology, whatever state they are in. */
export function NodePanel(props: {
  mesh: Mesh;
  topology: Topology;
  nodeId: string;
  /** The whole mesh, of which the topology may be a part. */
  whole: Pick<MeshReach, 'whole' | 'refresh'>;
  reach: Reach | undefined;
  onReach: (reach: Reach | undefined) => void;
  /** When the node is drawn for several. */
  group?: TopologyNode['group'];
  /** Draws these one by one. */
  onOpen: () => void;
  onSelect: (nodeId: string | undefined) => void;
}) {
  const { mesh, nodeId, group, onOpen, onSelect } = props;
  const { whole, refresh } = props.whole;
  const { t } = useTranslationRef(eksTranslationRef);
  const all = whole.state === 'ready' ? whole.value : undefined;
  const topology = useMemo(
    () => withPart(props.topology, all),
    [props.topology, all],
  );
  const node = topology.nodes.find(({ id }) => id === nodeId);
  const neighbours = useMemo(() => neighboursOf(topology), [topology]);
  const close = () => {
    onSelect(undefined);
    document
      .querySelector<HTMLElement>(`[data-id="${CSS.escape(nodeId)}"]`)
      ?.focus({ preventScroll: true });
  };

  return (
    <PanelFrame
      id={nodeId}
      name={node?.name ?? nodeId.slice(nodeId.indexOf('/') + 1)}
      onClose={close}
    >
      <Stack>
        <NodeDifference nodeId={nodeId} />
        {group && <GroupFacts group={group} onOpen={onOpen} />}
        {node && (
          <NodeFacts mesh={mesh} node={node} onSelect={onSelect}>
            <NeighbourFacts
              node={node}
              neighbours={neighbours}
              onSelect={onSelect}
            />
            <ReachSection
              mesh={mesh}
              node={node}
              whole={whole}
              reach={props.reach}
              onRetry={refresh}
              onReach={props.onReach}
              onSelect={onSelect}
            />
            <PolicySection
              key={nodeId}
              mesh={mesh}
              before={neighbours.before(nodeId)}
              after={neighbours.after(nodeId)}
              onSelect={onSelect}
            />
          </NodeFacts>
        )}
        {!node && !group && (
          <Loaded
            data={whole}
            loading={t('meshDetails.loading')}
            onRetry={refresh}
          >
            {() => <Notice severity="warning" title={t('meshDetails.gone')} />}
          </Loaded>
        )}
      </Stack>
    </PanelFrame>
  );
}

function NodeFacts(props: {
  mesh: Mesh;
  node: TopologyNode;
  onSelect: (nodeId: string) => void;
  children: ReactNode;
}) {
  const { mesh, node, onSelect, children } = props;
  const { t } = useTranslationRef(eksTranslationRef);

  return node.state === 'missing' ? (
    <>
      <Notice severity="error" title={t('meshDetails.missingTitle')}>
        {t('meshDetails.missingDescription', { reason: node.reason ?? '' })}
      </Notice>
      {children}
    </>
  ) : (
    <>
      <TroubleNotice node={node} onSelect={onSelect} />
      <PresentNode mesh={mesh} nodeId={node.id}>
        {children}
      </PresentNode>
    </>
  );
}

function PresentNode(props: {
  mesh: Mesh;
  nodeId: string;
  children: ReactNode;
}) {
  const { mesh, nodeId, children } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useMeshObjects(mesh);

  switch (data.state) {
    case 'loading':
      return <LoadingState label={t('meshDetails.loading')} />;
    case 'failed':
      return (
        <>
          <ErrorState error={data.error} onRetry={data.refresh} />
          {children}
        </>
      );
    default: {
      const object = data.value.find(
        candidate => topologyNodeId(candidate) === nodeId,
      );
      return object ? (
        <ObjectDetails object={object}>
          {children}
          <ReadinessSection mesh={mesh} object={object} />
        </ObjectDetails>
      ) : (
        <Notice severity="warning" title={t('meshDetails.gone')} />
      );
    }
  }
}
