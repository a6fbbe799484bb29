import { Content } from '@backstage/core-components';
import { MigrationContent } from './MigrationContent';

/** The page `/mesh-migration` where the app gives the header. */
export function MigrationPage() {
  return (
    <main>
      <Content>
        <MigrationContent />
      </Content>
    </main>
  );
}
