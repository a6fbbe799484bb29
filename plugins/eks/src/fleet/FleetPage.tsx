import { Content } from '@backstage/core-components';
import { FleetContent } from './FleetContent';

/** The page `/eks` where the app gives the header. */
export function FleetPage() {
  return (
    <main>
      <Content>
        <FleetContent />
      </Content>
    </main>
  );
}
