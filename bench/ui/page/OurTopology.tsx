import { EntityProvider } from '@backstage/plugin-catalog-react';
import { useSearchParams } from 'react-router-dom';
import { MeshContent } from '../../../plugins/eks/src/mesh/MeshContent';

/** The tab of a component whose service is in a mesh of so many objects, by the parameters `size` and `service`. */
export function OurTopology() {
  const [params] = useSearchParams();
  return (
    <EntityProvider
      entity={{
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'service',
          annotations: {
            'eks-platform.io/mesh-service': `scale-${params.get(
              'size',
            )}/${params.get('service')}`,
          },
        },
      }}
    >
      <MeshContent />
    </EntityProvider>
  );
}
