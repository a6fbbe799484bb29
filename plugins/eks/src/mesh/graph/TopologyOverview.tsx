import { useEffect, useRef, type PointerEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { toneColor } from '@eks-platform/backstage-plugin-eks-react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { Panel, useReactFlow, useStore } from '@xyflow/react';
import { eksTranslationRef } from '../../translation';
import { nodeLooks } from '../nodeLooks';
import { areaInView } from './Area';
import { overviewScale } from './overviewScale';
import type { PlacedTopology } from './placeTopology';

const useStyles = makeStyles(theme => ({
  root: {
    background: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    cursor: 'crosshair',
    overflow: 'hidden',
    position: 'relative',
    touchAction: 'none',
  },
  canvas: { display: 'block' },
  window: {
    border: `2px solid ${theme.palette.primary.main}`,
    boxSizing: 'border-box',
    minHeight: 6,
    minWidth: 6,
    pointerEvents: 'none',
    position: 'absolute',
  },
}));

/**
 * A picture of thousands of objects as a whole, each a speck, with the window that is looked through; press or drag to look
 * elsewhere. It stands where xyflow's own overview would draw an element for every object.
 */
export function TopologyOverview(props: {
  placed: PlacedTopology;
  /** What it may take at the most, in pixels. */
  size: { width: number; height: number };
}) {
  const { placed, size } = props;
  const { bounds } = placed;
  const { t } = useTranslationRef(eksTranslationRef);
  const theme = useTheme();
  const classes = useStyles();
  const { setCenter, getZoom } = useReactFlow();
  const [x, y, zoom] = useStore(({ transform }) => transform);
  const width = useStore(store => store.width);
  const height = useStore(store => store.height);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { scale, ...shown } = overviewScale(bounds, size);

  useEffect(() => {
    const brush = canvas.current?.getContext('2d');
    if (!brush) {
      return;
    }
    brush.clearRect(0, 0, size.width, size.height);
    for (const { node, area } of placed.nodes) {
      brush.fillStyle =
        node.state === 'missing'
          ? toneColor(theme, 'error')
          : nodeLooks[node.type].color;
      brush.fillRect(
        (area.left - bounds.left) * scale,
        (area.top - bounds.top) * scale,
        Math.max((area.right - area.left) * scale, 1),
        Math.max((area.bottom - area.top) * scale, 1),
      );
    }
  }, [placed, bounds, scale, size, theme]);

  const lookAt = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons === 1) {
      const { left, top } = event.currentTarget.getBoundingClientRect();
      setCenter(
        bounds.left + (event.clientX - left) / scale,
        bounds.top + (event.clientY - top) / scale,
        { zoom: getZoom() },
      );
    }
  };
  const seen = areaInView({ x, y, zoom }, { width, height });

  return (
    <Panel position="bottom-right">
      <div
        role="img"
        aria-label={t('meshGraph.minimap')}
        className={classes.root}
        style={shown}
        onPointerDown={lookAt}
        onPointerMove={lookAt}
      >
        <canvas ref={canvas} className={classes.canvas} {...shown} />
        <div
          className={classes.window}
          style={{
            left: (seen.left - bounds.left) * scale,
            top: (seen.top - bounds.top) * scale,
            width: (seen.right - seen.left) * scale,
            height: (seen.bottom - seen.top) * scale,
          }}
        />
      </div>
    </Panel>
  );
}
