import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  formatMigrationView,
  parseMigrationView,
  type MigrationView,
} from './MigrationView';

/** The view that the URL tells, and the way to change parts of it. */
export function useMigrationView(): [
  MigrationView,
  (change: Partial<MigrationView>) => void,
] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => parseMigrationView(params), [params]);
  const change = useCallback(
    (part: Partial<MigrationView>) => {
      setParams(
        before =>
          formatMigrationView({ ...parseMigrationView(before), ...part }),
        // Each key pressed in the search must not become a step back.
        { replace: true },
      );
    },
    [setParams],
  );
  return [view, change];
}
