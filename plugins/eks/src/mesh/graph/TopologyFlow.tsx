import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Topology,
  TopologyBox,
} from '@eks-platform/backstage-plugin-eks-common';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  Background,
  Controls,
  MiniMap,
  ReactFlow,
  type NodeChange,
  type Rect,
  type Viewport,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { eksTranslationRef } from '../../translation';
import { TopologyBoxFrame } from '../box/TopologyBoxFrame';
import type { Layout } from '../layout/LayoutEngine';
import { nodeLooks } from '../nodeLooks';
import type { Area } from './Area';
import { TopologyEdgeLine } from './TopologyEdgeLine';
import { openingView } from './openingView';
import { startingPoint } from './startingPoint';
import { cardSize, TopologyNodeCard } from './TopologyNodeCard';
import { useCentring, type MeshFlow, type MeshFlowNode } from './useCentring';
import { TopologyOverview } from './TopologyOverview';
import { useFlowElements } from './useFlowElements';
import { useGraphKeys } from './useGraphKeys';
import { useTopologyInView } from './useTopologyInView';

const nodeTypes = { topology: TopologyNodeCard, box: TopologyBoxFrame };
const edgeTypes = { topology: TopologyEdgeLine };
/** Room for what stands in the corners, in pixels. */
const CORNER_TOOLS = 120;
const FURTHEST = 0.05;
/** Further away, a window holds more cards than can be drawn in time. */
const FURTHEST_IN_PART = 0.3;
const minimapSize = { height: 96, width: 150 };
/** Of thousands of objects: larger, for each of them to be a speck. */
const overviewSize = { height: 160, width: 240 };
const fitViewOptions = { padding: 0.08, maxZoom: 1 };

const useStyles = makeStyles({
  /** For screen readers alone. */
  said: { clip: 'rect(0 0 0 0)', position: 'absolute' },
});

/** A topology that has its layout, to look at, move about in and pick from, by mouse, touch and keyboard. */
export function TopologyFlow(props: {
  topology: Topology;
  boxes: TopologyBox[];
  layout: Layout;
  focus?: string;
  selectedId?: string;
  lit?: ReadonlySet<string>;
  onSelect: (nodeId: string | undefined) => void;
  label: string;
}) {
  const { focus, selectedId, onSelect, label, layout } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const theme = useTheme();
  const classes = useStyles();
  const isNarrow = useMediaQuery(theme.breakpoints.down('xs'));
  const start = useMemo(() => startingPoint(layout, focus), [layout, focus]);
  const { placed, topology, isPart, isStarting, look } = useTopologyInView(
    props.topology,
    layout,
    start,
  );
  const { nodes, edges } = useFlowElements({ ...props, topology });

  const onNodesChange = useCallback(
    (changes: NodeChange<MeshFlowNode>[]) => {
      const picks = changes.filter(change => change.type === 'select');
      const picked = picks.find(change => change.selected);
      if (picked) {
        onSelect(picked.id);
      } else if (picks.some(change => change.id === selectedId)) {
        onSelect(undefined);
      }
    },
    [onSelect, selectedId],
  );
  const container = useRef<HTMLDivElement>(null);
  const [flow, setFlow] = useState<MeshFlow>();
  useCentring({ flow, container, layout, nodeId: selectedId });
  const onInit = useCallback(
    (started: MeshFlow) => {
      setFlow(started);
      if (!container.current) {
        return;
      }
      const { clientWidth: width, clientHeight: height } = container.current;
      const viewport = openingView({
        bounds: rectOf(placed.bounds),
        focus: { ...start, ...cardSize },
        width,
        height,
      });
      started.setViewport(viewport);
      look(viewport, { width, height });
    },
    [start, placed, look],
  );
  const onMove = useCallback(
    (_: unknown, viewport: Viewport) => {
      if (container.current) {
        const { clientWidth: width, clientHeight: height } = container.current;
        look(viewport, { width, height });
      }
    },
    [look],
  );
  const onFitView = useCallback(() => {
    if (isPart) {
      flow?.fitBounds(rectOf(placed.bounds), fitViewOptions);
    }
  }, [flow, isPart, placed]);
  const onShowAll = useCallback(() => {
    flow?.fitBounds(rectOf(placed.bounds), fitViewOptions);
  }, [flow, placed]);
  const { onKeyDown, said } = useGraphKeys({
    topology: props.topology,
    layout,
    flow,
    onShowAll,
  });
  const ariaLabelConfig = useMemo(
    () => ({
      'node.a11yDescription.default': t('meshGraph.nodeHelp'),
      'controls.ariaLabel': t('meshGraph.controls'),
      'controls.zoomIn.ariaLabel': t('meshGraph.zoomIn'),
      'controls.zoomOut.ariaLabel': t('meshGraph.zoomOut'),
      'controls.fitView.ariaLabel': t('meshGraph.fitView'),
      'minimap.ariaLabel': t('meshGraph.minimap'),
    }),
    [t],
  );

  const height = pictureHeight(placed.bounds.bottom);

  return (
    // Not a control itself: it hears the keys of the nodes inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={container} style={{ height }} onKeyDown={onKeyDown}>
      <ReactFlow
        onInit={onInit}
        onMove={onMove}
        aria-label={label}
        style={{ background: theme.palette.background.default }}
        ariaLabelConfig={ariaLabelConfig}
        colorMode={theme.palette.type}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        nodesDraggable={false}
        nodesConnectable={false}
        edgesFocusable={false}
        deleteKeyCode={null}
        multiSelectionKeyCode={null}
        selectionKeyCode={null}
        minZoom={isPart ? FURTHEST_IN_PART : FURTHEST}
        preventScrolling={false}
        zoomOnScroll={false}
        zoomActivationKeyCode={['Meta', 'Control']}
      >
        <Background />
        <Controls
          showInteractive={false}
          fitViewOptions={fitViewOptions}
          onFitView={onFitView}
        />
        {!isNarrow && isPart && (
          <TopologyOverview placed={placed} size={overviewSize} />
        )}
        {!isNarrow && !isPart && !isStarting && (
          <MiniMap<MeshFlowNode>
            pannable
            style={minimapSize}
            zoomable
            nodeColor={({ data }) =>
              'box' in data ? 'transparent' : nodeLooks[data.node.type].color
            }
          />
        )}
      </ReactFlow>
      <div role="status" className={classes.said}>
        {said}
      </div>
    </div>
  );
}

function rectOf({ left, top, right, bottom }: Area): Rect {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** As high as the picture needs at its full size, within what the window has and a finger can still scroll past. */
function pictureHeight(bottom: number): string {
  return `clamp(440px, ${
    Math.ceil(bottom) + CORNER_TOOLS
  }px, max(480px, 100vh - 420px))`;
}
