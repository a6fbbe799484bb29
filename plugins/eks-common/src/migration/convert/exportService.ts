import { LATTICE_API } from '../manifests/apiVersions';
import { addManifest, type MigrationContext } from '../MigrationContext';
import type { NodeTarget } from './nodeTarget';

const ROUTE_TYPES = { http: 'HTTP', http2: 'HTTP', grpc: 'GRPC', tcp: 'TLS' };

/**
 * Lets a route lead to a Service of another cluster: the other cluster exports it, the Gateway's cluster imports it. One
 * Service is exported once, by all of its ports.
 */
export function exportService(
  context: MigrationContext,
  target: NodeTarget,
  ports: Array<{ port: number; protocol: keyof typeof ROUTE_TYPES }>,
): void {
  const { node, name, namespace } = target;
  const { cluster } = node.title;
  addManifest(
    context,
    {
      stage: 'services',
      cluster,
      purpose: `Shows Service ${namespace}/${name} of cluster ${cluster} to the others.`,
      object: {
        apiVersion: LATTICE_API,
        kind: 'ServiceExport',
        metadata: { name, namespace },
        spec: {
          exportedPorts: ports.map(({ port, protocol }) => ({
            port,
            routeType: ROUTE_TYPES[protocol],
          })),
        },
      },
    },
    node,
  );
  addManifest(
    context,
    {
      stage: 'services',
      cluster: context.gateway.cluster,
      purpose: `Service ${namespace}/${name} of cluster ${cluster}, as routes name it.`,
      object: {
        apiVersion: LATTICE_API,
        kind: 'ServiceImport',
        metadata: {
          name,
          namespace,
          annotations: {
            'application-networking.k8s.aws/aws-eks-cluster-name':
              cluster ?? '',
          },
        },
        spec: {
          type: 'ClusterSetIP',
          ports: ports.map(({ port }) => ({ port, protocol: 'TCP' })),
        },
      },
    },
    node,
  );
}
