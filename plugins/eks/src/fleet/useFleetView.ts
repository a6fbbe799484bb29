import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { formatFleetView, parseFleetView, type FleetView } from './FleetView';

/** The view that the URL tells, and the way to change it. */
export function useFleetView(): [
  FleetView,
  (change: (view: FleetView) => FleetView) => void,
] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => parseFleetView(params), [params]);
  const change = useCallback(
    (next: (view: FleetView) => FleetView) => {
      setParams(
        before => formatFleetView(next(parseFleetView(before)), before),
        // Each key pressed in the search must not become a step back.
        { replace: true },
      );
    },
    [setParams],
  );
  return [view, change];
}
