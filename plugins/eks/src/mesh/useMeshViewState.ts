import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type {
  MeshRequest,
  TopologyGrouping,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  formatComparison,
  parseComparison,
  type Comparison,
} from './compare/comparisonOfUrl';
import { formatReach, parseReach, type Reach } from './reach/reachOfUrl';
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
  /** What is drawn as one; undefined: what the size of the mesh asks for. */
  grouping?: Grouping;
  /** Whether boxes are drawn around what lies together. */
  boxes?: boolean;
  /** Identifiers of the groups that are drawn as what they hold. */
  open: string[];
  /** The request that is followed through the mesh. */
  trace?: MeshRequest;
  /** What the mesh is compared with, and whether only what differs is shown. */
  compare?: Comparison;
  onlyDifferences?: boolean;
  /** Whose callers, or whom it calls, stands out. */
  reach?: Reach;
}

/** What the picture draws as one. */
export type Grouping = 'none' | TopologyGrouping;

/** What can be chosen to be drawn as one. */
export const groupings: Grouping[] = ['none', 'service', 'namespace'];

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
    grouping: groupings.find(known => known === params.get('group')),
    boxes: params.get('boxes') === 'on',
    open: params.getAll('open'),
    trace: parseTrace(params.get('trace')),
    compare: parseComparison(params.get('compare')),
    onlyDifferences: params.get('differences') === 'only',
    reach: parseReach(params.get('reach')),
  };
}

function format(
  state: MeshViewState,
  before: URLSearchParams,
): URLSearchParams {
  const { view, depth, nodeId, find, hide, grouping, open, trace } = state;
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
  set(params, 'group', grouping);
  set(params, 'boxes', state.boxes ? 'on' : undefined);
  params.delete('open');
  open.forEach(id => params.append('open', id));
  set(params, 'trace', formatTrace(trace));
  set(params, 'reach', formatReach(state.reach));
  set(params, 'compare', formatComparison(state.compare));
  set(params, 'differences', state.onlyDifferences ? 'only' : undefined);
  return params;
}

function set(params: URLSearchParams, name: string, value?: string) {
  if (value === undefined) {
    params.delete(name);
  } else {
    params.set(name, value);
  }
}
