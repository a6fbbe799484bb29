import { useEffect, type RefObject } from 'react';
import type { ReactFlowInstance } from '@xyflow/react';
import type { TopologyFlowEdge } from './TopologyEdgeLine';
import { cardSize, type TopologyFlowNode } from './TopologyNodeCard';

/** xyflow with our nodes and edges. */
export type MeshFlow = ReactFlowInstance<TopologyFlowNode, TopologyFlowEdge>;

/** The least zoom at which a card can be read. */
const READABLE_ZOOM = 0.6;

/** Brings a node into view when it is picked from elsewhere; one that can be seen and read already stays where it is. */
export function useCentring(options: {
  flow: MeshFlow | undefined;
  container: RefObject<HTMLElement>;
  nodeId: string | undefined;
}): void {
  const { flow, container, nodeId } = options;
  useEffect(() => {
    const node = nodeId === undefined ? undefined : flow?.getNode(nodeId);
    if (!flow || !node || !container.current) {
      return;
    }
    const { clientWidth, clientHeight } = container.current;
    if (clientWidth === 0) {
      // Not drawn yet; there is nothing to centre in.
      return;
    }
    const { x, y, zoom } = flow.getViewport();
    const left = node.position.x * zoom + x;
    const top = node.position.y * zoom + y;
    const isInView =
      zoom >= READABLE_ZOOM &&
      left >= 0 &&
      top >= 0 &&
      left + cardSize.width * zoom <= clientWidth &&
      top + cardSize.height * zoom <= clientHeight;
    if (!isInView) {
      flow.setCenter(
        node.position.x + cardSize.width / 2,
        node.position.y + cardSize.height / 2,
        { zoom: Math.max(zoom, READABLE_ZOOM), duration: 200 },
      );
    }
  }, [flow, container, nodeId]);
}
