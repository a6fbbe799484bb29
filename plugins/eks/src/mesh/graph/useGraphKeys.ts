import { useCallback, useState, type KeyboardEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Topology } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';
import type { Layout } from '../layout/LayoutEngine';
import { nextNode, type Direction } from './nextNode';
import type { MeshFlow } from './useCentring';

const directions: Record<string, Direction> = {
  ArrowRight: 'on',
  ArrowLeft: 'back',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const ZOOM_MS = { duration: 150 };

/**
 * Keys inside the picture: arrows go along the edges and within a column, `+` and `-` zoom, `0` shows all.
 *
 * @returns what to say to a screen reader, when a key led nowhere
 */
export function useGraphKeys(options: {
  topology: Topology;
  layout: Layout;
  flow: MeshFlow | undefined;
  onShowAll: () => void;
}): { onKeyDown: (event: KeyboardEvent) => void; said: string } {
  const { topology, layout, flow, onShowAll } = options;
  const { t } = useTranslationRef(eksTranslationRef);
  const [said, setSaid] = useState('');

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) {
        return;
      }
      const zooms: Record<string, () => void> = {
        '+': () => flow?.zoomIn(ZOOM_MS),
        '-': () => flow?.zoomOut(ZOOM_MS),
        '0': onShowAll,
      };
      const zoom = zooms[event.key];
      const direction = directions[event.key];
      const container = event.currentTarget;
      const id = (event.target as Element)
        .closest('.react-flow__node')
        ?.getAttribute('data-id');
      if (zoom) {
        event.preventDefault();
        zoom();
      } else if (direction && id) {
        event.preventDefault();
        const next = nextNode(topology, layout, id, direction);
        const element =
          next === undefined
            ? null
            : container.querySelector<HTMLElement>(
                `.react-flow__node[data-id="${CSS.escape(next)}"]`,
              );
        setSaid(element ? '' : t(`meshGraph.nothing.${direction}`));
        element?.focus({ preventScroll: true });
      }
    },
    [topology, layout, flow, onShowAll, t],
  );
  return { onKeyDown, said };
}
