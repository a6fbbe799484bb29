import { useEffect, useState } from 'react';
import { toError } from '@backstage/errors';
import type { Layout, LayoutEngine, LayoutGraph } from './LayoutEngine';

/** Where a layout stands; the one of another graph is never shown. */
export type LayoutState =
  | { state: 'drawing' }
  | { state: 'drawn'; layout: Layout }
  | { state: 'failed'; error: Error };

/** Lays a graph out, anew whenever it changes. Give the same object for the same graph. */
export function useLayout(
  engine: LayoutEngine,
  graph: LayoutGraph,
): LayoutState {
  const [outcome, setOutcome] = useState<{
    graph: LayoutGraph;
    state: LayoutState;
  }>();

  useEffect(() => {
    let isWanted = true;
    const settle = (state: LayoutState) => {
      if (isWanted) {
        setOutcome({ graph, state });
      }
    };
    engine.layout(graph).then(
      layout => settle({ state: 'drawn', layout }),
      error => settle({ state: 'failed', error: toError(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [engine, graph]);

  return outcome?.graph === graph ? outcome.state : { state: 'drawing' };
}
