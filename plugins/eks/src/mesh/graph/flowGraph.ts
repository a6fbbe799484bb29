import type {
  Topology,
  TopologyBox,
  TopologyEdge,
} from '@eks-platform/backstage-plugin-eks-common';
import type { LayoutGraph } from '../layout/LayoutEngine';
import { cardSize } from './TopologyNodeCard';

const LABEL_HEIGHT = 20;
const LABEL_PADDING = 16;
/** Widest of the usual letters at the label's size; rather too much room than too little. */
const LETTER_WIDTH = 6.2;

/** The boxes and lines of a topology for the layout, labels measured by their letters. */
export function flowGraph(
  topology: Topology,
  words: (edge: TopologyEdge) => string,
  boxes: TopologyBox[] = [],
): LayoutGraph {
  return {
    ...(boxes.length > 0 && {
      boxes: boxes.map(({ id, parent, nodes }) => ({ id, parent, nodes })),
    }),
    nodes: topology.nodes.map(({ id }) => ({ id, ...cardSize })),
    edges: topology.edges.map(edge => {
      const { id, from, to } = edge;
      const text = words(edge);
      return {
        id,
        from,
        to,
        ...(text && {
          label: {
            width: text.length * LETTER_WIDTH + LABEL_PADDING,
            height: LABEL_HEIGHT,
          },
        }),
      };
    }),
  };
}
