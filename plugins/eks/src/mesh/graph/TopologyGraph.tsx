import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Topology,
  TopologyBox,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  ErrorState,
  LoadingState,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { defaultLayoutEngine } from '../layout/defaultLayoutEngine';
import type { LayoutEngine } from '../layout/LayoutEngine';
import { useLayout } from '../layout/useLayout';
import { useDeferred } from '../useDeferred';
import { useEdgeWords } from '../useEdgeWords';
import { flowGraph } from './flowGraph';
import { TopologyFlow } from './TopologyFlow';

/** The picture of a topology: laid out, then drawn. */
export function TopologyGraph(props: {
  topology: Topology;
  boxes: TopologyBox[];
  focus?: string;
  selectedId?: string;
  /** Identifiers of what is to stand out from the rest. */
  lit?: ReadonlySet<string>;
  onSelect: (nodeId: string | undefined) => void;
  /** What a screen reader calls the picture. */
  label: string;
  layoutEngine?: LayoutEngine;
}) {
  const {
    topology,
    boxes,
    layoutEngine = defaultLayoutEngine,
    ...rest
  } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const words = useEdgeWords();
  const graph = useMemo(
    () => flowGraph(topology, words, boxes),
    [topology, words, boxes],
  );
  const drawing = useLayout(layoutEngine, graph);
  const latest = useMemo(
    () => ({ topology, boxes, drawing }),
    [topology, boxes, drawing],
  );
  const drawn = useDeferred(latest);

  switch (drawn.drawing.state) {
    case 'drawing':
      return <LoadingState label={t('mesh.drawing')} />;
    case 'failed':
      return (
        <ErrorState
          title={t('meshGraph.layoutFailed')}
          error={drawn.drawing.error}
        />
      );
    default:
      return (
        <TopologyFlow
          topology={drawn.topology}
          boxes={drawn.boxes}
          layout={drawn.drawing.layout}
          {...rest}
        />
      );
  }
}
