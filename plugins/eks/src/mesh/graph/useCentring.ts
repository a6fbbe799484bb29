import { useEffect, type RefObject } from 'react';
import type { ReactFlowInstance } from '@xyflow/react';
import type { BoxFlowNode } from '../box/TopologyBoxFrame';
import type { TopologyFlowEdge } from './TopologyEdgeLine';
import type { Layout } from '../layout/LayoutEngine';
import { cardSize, type TopologyFlowNode } from './TopologyNodeCard';

/** xyflow with our nodes and edges. */
export type MeshFlow = ReactFlowInstance<MeshFlowNode, TopologyFlowEdge>;

/** Cards, and the boxes behind them. */
export type MeshFlowNode = TopologyFlowNode | BoxFlowNode;

/** The least zoom at which a card can be read. */
const READABLE_ZOOM = 0.6;

/** Brings a node into view when it is picked from elsewhere; one that can be seen and read already stays where it is. */
export function useCentring(options: {
  flow: MeshFlow | undefined;
  container: RefObject<HTMLElement>;
  layout: Layout;
  nodeId: string | undefined;
}): void {
  const { flow, container, layout, nodeId } = options;
  useEffect(() => {
    // The node itself may not be drawn yet.
    const position =
      nodeId === undefined ? undefined : layout.nodes.get(nodeId);
    if (!flow || !position || !container.current) {
      return;
    }
    const { clientWidth, clientHeight } = container.current;
    if (clientWidth === 0) {
      // Not drawn yet; there is nothing to centre in.
      return;
    }
    const { x, y, zoom } = flow.getViewport();
    const left = position.x * zoom + x;
    const top = position.y * zoom + y;
    const isInView =
      zoom >= READABLE_ZOOM &&
      left >= 0 &&
      top >= 0 &&
      left + cardSize.width * zoom <= clientWidth &&
      top + cardSize.height * zoom <= clientHeight;
    if (!isInView) {
      flow.setCenter(
        position.x + cardSize.width / 2,
        position.y + cardSize.height / 2,
        { zoom: Math.max(zoom, READABLE_ZOOM), duration: 200 },
      );
    }
  }, [flow, container, layout, nodeId]);
}
