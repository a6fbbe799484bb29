import { addManifest, type MigrationContext } from '../MigrationContext';
import type { NodeListener } from './convertVirtualNode';
import { podLabels, type NodeTarget } from './nodeTarget';

/** Makes the Service of a virtual node that has none: Lattice reaches pods through Services only. */
export function makeService(
  context: MigrationContext,
  target: NodeTarget,
  listeners: NodeListener[],
): void {
  const { node, name, namespace } = target;
  addManifest(
    context,
    {
      stage: 'services',
      cluster: node.title.cluster,
      purpose: `The pods of virtual node ${node.title.name}, which no Service chose alone.`,
      object: {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name, namespace },
        spec: {
          selector: podLabels(node) ?? {},
          ports: listeners.map(({ port, protocol }) => ({
            name: `${protocol}-${port}`,
            port,
            targetPort: port,
            protocol: 'TCP',
          })),
        },
      },
    },
    node,
  );
}
