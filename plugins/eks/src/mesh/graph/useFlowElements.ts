import { useMemo } from 'react';
import type {
  Topology,
  TopologyBox,
  TopologyNode,
} from '@eks-platform/backstage-plugin-eks-common';
import { toneColor } from '@eks-platform/backstage-plugin-eks-react';
import { useTheme } from '@material-ui/core/styles';
import { MarkerType, Position } from '@xyflow/react';
import { changeTones } from '../compare/ChangeMark';
import { useShownDifference } from '../compare/DifferenceContext';
import type { BoxFlowNode } from '../box/TopologyBoxFrame';
import type { Layout } from '../layout/LayoutEngine';
import { useEdgeWords } from '../useEdgeWords';
import type { TopologyFlowEdge } from './TopologyEdgeLine';
import { cardSize, type TopologyFlowNode } from './TopologyNodeCard';
import type { MeshFlowNode } from './useCentring';

/** The nodes and edges of xyflow, of explicit size and with explicit handles, so that it measures nothing. */
export function useFlowElements(options: {
  topology: Topology;
  boxes: TopologyBox[];
  layout: Layout;
  focus?: string;
  selectedId?: string;
  /** Identifiers of what stands out; without it nothing steps back. */
  lit?: ReadonlySet<string>;
}): { nodes: MeshFlowNode[]; edges: TopologyFlowEdge[] } {
  const { topology, boxes, layout, focus, selectedId, lit } = options;
  const words = useEdgeWords();
  const theme = useTheme();
  const marks = useShownDifference()?.marks;

  const nodes = useMemo(
    () =>
      inReadingOrder(topology, layout).map((node): TopologyFlowNode => {
        const isFocus = node.id === focus;
        const isSelected = node.id === selectedId;
        return {
          id: node.id,
          type: 'topology',
          position: layout.nodes.get(node.id) ?? { x: 0, y: 0 },
          data: {
            node,
            isFocus,
            isDim: lit !== undefined && !lit.has(node.id),
          },
          selected: isSelected,
          ...cardSize,
          handles: [
            {
              type: 'target',
              position: Position.Left,
              x: 0,
              y: cardSize.height / 2,
              width: 1,
              height: 1,
            },
            {
              type: 'source',
              position: Position.Right,
              x: cardSize.width,
              y: cardSize.height / 2,
              width: 1,
              height: 1,
            },
          ],
          ariaRole: 'button',
          domAttributes: { 'aria-pressed': isSelected },
        };
      }),
    [topology, layout, focus, selectedId, lit],
  );

  const edges = useMemo(() => {
    const missing = new Set(
      topology.nodes.flatMap(({ id, state }) =>
        state === 'missing' ? [id] : [],
      ),
    );
    return topology.edges.map((edge): TopologyFlowEdge => {
      const isBroken = missing.has(edge.to) || missing.has(edge.from);
      const isLit = lit?.has(edge.from) && lit.has(edge.to);
      const mark = marks?.get(edge.id);
      const tone = mark ? changeTones[mark] : 'neutral';
      const plain = toneColor(theme, isBroken ? 'error' : tone);
      const color = isLit && !mark ? theme.palette.primary.main : plain;
      return {
        id: edge.id,
        type: 'topology',
        source: edge.from,
        target: edge.to,
        focusable: false,
        selectable: false,
        markerEnd: { type: MarkerType.ArrowClosed, color },
        data: {
          edge,
          course: layout.edges.get(edge.id) ?? { bends: [] },
          words: words(edge),
          color,
          isLit: isLit ?? false,
          isDim: lit !== undefined && !isLit,
        },
      };
    });
  }, [topology, layout, theme, words, lit, marks]);

  const frames = useMemo(
    () =>
      boxes.flatMap((box, depth): BoxFlowNode[] => {
        const area = layout.boxes?.get(box.id);
        return area
          ? [
              {
                id: box.id,
                type: 'box',
                position: { x: area.x, y: area.y },
                width: area.width,
                height: area.height,
                data: { box },
                // Behind the edges and the cards, the outer ones behind the inner ones.
                zIndex: depth - boxes.length - 1,
                selectable: false,
                focusable: false,
                style: { pointerEvents: 'none' },
              },
            ]
          : [];
      }),
    [boxes, layout],
  );
  return {
    nodes: useMemo(() => [...frames, ...nodes], [frames, nodes]),
    edges,
  };
}

/** From left to right and from top to bottom, which is the way the Tab key then takes. */
function inReadingOrder(topology: Topology, layout: Layout): TopologyNode[] {
  const at = (node: TopologyNode) =>
    layout.nodes.get(node.id) ?? { x: 0, y: 0 };
  return [...topology.nodes].sort(
    (left, right) => at(left).x - at(right).x || at(left).y - at(right).y,
  );
}
