import { memo } from 'react';
import type { TopologyEdge } from '@eks-platform/backstage-plugin-eks-common';
import { makeStyles } from '@material-ui/core/styles';
import {
  BaseEdge,
  EdgeLabelRenderer,
  type Edge,
  type EdgeProps,
} from '@xyflow/react';
import type { EdgeCourse } from '../layout/LayoutEngine';
import { smoothPath } from '../layout/smoothPath';
import { dashesOf } from './edgeDashes';

/** What xyflow carries of an edge. */
export type TopologyFlowEdge = Edge<
  {
    edge: TopologyEdge;
    course: EdgeCourse;
    words: string;
    color: string;
    isLit: boolean;
    isDim: boolean;
  },
  'topology'
>;

const useStyles = makeStyles(theme => ({
  label: {
    background: theme.palette.background.default,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 10,
    color: theme.palette.text.primary,
    fontFamily: theme.typography.fontFamily,
    fontSize: 11,
    lineHeight: '16px',
    padding: '0 6px',
    pointerEvents: 'none',
    position: 'absolute',
    whiteSpace: 'nowrap',
  },
}));

/** How one node leads to another, drawn along the course that the layout found. */
export const TopologyEdgeLine = memo(EdgeLine);

function EdgeLine(props: EdgeProps<TopologyFlowEdge>) {
  const { data, sourceX, sourceY, targetX, targetY, markerEnd } = props;
  const classes = useStyles();
  if (!data) {
    return null;
  }
  const { edge, course, words, color, isLit, isDim } = data;
  const path = smoothPath([
    { x: sourceX, y: sourceY },
    ...course.bends,
    { x: targetX, y: targetY },
  ]);
  return (
    <>
      <BaseEdge
        path={path}
        markerEnd={markerEnd}
        style={{
          stroke: color,
          strokeDasharray: dashesOf(
            edge.relation,
            Math.abs(targetX - sourceX) + Math.abs(targetY - sourceY),
          ),
          strokeWidth: isLit ? 3 : 1.5,
          ...(isDim && { opacity: 0.3 }),
        }}
      />
      {course.label && words && (
        <EdgeLabelRenderer>
          <div
            className={classes.label}
            style={{
              transform: `translate(-50%, -50%) translate(${course.label.x}px, ${course.label.y}px)`,
            }}
          >
            {words}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  );
}
