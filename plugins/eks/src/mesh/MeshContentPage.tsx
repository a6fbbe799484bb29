import { useRouteRef } from '@backstage/frontend-plugin-api';
import { MigrationPathContext } from '../migration/MigrationPathContext';
import { migrationRouteRef } from '../routes';
import { MeshContent } from './MeshContent';

/** The tab "Mesh" of the new frontend system, which knows where the migration page is. */
export function MeshContentPage() {
  const migration = useRouteRef(migrationRouteRef);
  return (
    <MigrationPathContext.Provider value={migration?.()}>
      <MeshContent />
    </MigrationPathContext.Provider>
  );
}
