import { useRouteRef } from '@backstage/core-plugin-api';
import { legacyMigrationRouteRef } from '../legacyRoutes';
import { MigrationPathContext } from '../migration/MigrationPathContext';
import { MeshContent } from './MeshContent';

/** The tab "Mesh" of the legacy frontend system, which knows where the migration page is. */
export function LegacyMeshContent() {
  return (
    <MigrationPathContext.Provider value={useMigrationPath()}>
      <MeshContent />
    </MigrationPathContext.Provider>
  );
}

/** The legacy system throws for a page of ours that the app does not mount. */
function useMigrationPath(): string | undefined {
  try {
    return useRouteRef(legacyMigrationRouteRef)();
  } catch {
    return undefined;
  }
}
