import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { MeshRequest } from '@eks-platform/backstage-plugin-eks-common';
import { formatTrace, parseTrace } from './trace/traceOfUrl';

/** How many calls to follow; undefined for all. */
export type Depth = number | undefined;

/** What the user chose to see; all of it stands in the URL. */
export interface MeshViewState {
  view: 'graph' | 'table';
  depth: Depth;
  /** Identifier of the node whose details are open. */
  nodeId?: string;
  /** What to find among the nodes and what to leave out of them, as queries. */
  find?: string;
  hide?: string;
  /** The request that is followed through the mesh. */
  trace?: MeshRequest;
}

const DEFAULT_DEPTH = 1;

/** The depths to choose from. */
export const depths: Depth[] = [1, 2, 3, 4, undefined];

/** Reads the view from the URL and writes it there; what the URL says wrongly counts as not said. */
export function useMeshViewState(): [
  MeshViewState,
  (change: Partial<MeshViewState>) => void,
] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parse(params), [params]);

  const change = useCallback(
    (changed: Partial<MeshViewState>) => {
      setParams(
        before => format({ ...parse(before), ...changed }, before),
        // Looking around must not fill the history; only the way back out of the tab should.
        { replace: true },
      );
    },
    [setParams],
  );
  return [state, change];
}

function parse(params: URLSearchParams): MeshViewState {
  const depth = params.get('depth');
  return {
    view: params.get('view') === 'table' ? 'table' : 'graph',
    depth:
      depth === 'all'
        ? undefined
        : depths.find(known => String(known) === depth) ?? DEFAULT_DEPTH,
    nodeId: params.get('node') ?? undefined,
    find: params.get('find') ?? undefined,
    hide: params.get('hide') ?? undefined,
    trace: parseTrace(params.get('trace')),
  };
}

function format(
  { view, depth, nodeId, find, hide, trace }: MeshViewState,
  before: URLSearchParams,
): URLSearchParams {
  const params = new URLSearchParams(before);
  set(params, 'view', view === 'graph' ? undefined : view);
  set(
    params,
    'depth',
    depth === DEFAULT_DEPTH ? undefined : String(depth ?? 'all'),
  );
  set(params, 'node', nodeId);
  set(params, 'find', find || undefined);
  set(params, 'hide', hide || undefined);
  set(params, 'trace', formatTrace(trace));
  return params;
}

function set(params: URLSearchParams, name: string, value?: string) {
  if (value === undefined) {
    params.delete(name);
  } else {
    params.set(name, value);
  }
}
