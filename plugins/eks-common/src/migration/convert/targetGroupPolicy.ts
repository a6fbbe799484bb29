import type { MeshProtocol } from '../../mesh/appMesh';
import { LATTICE_API, LATTICE_GROUP } from '../manifests/apiVersions';
import { addManifest, type MigrationContext } from '../MigrationContext';
import type { NodeListener } from './convertVirtualNode';
import { homeClusterOf, isRemote } from './homeCluster';
import type { NodeTarget } from './nodeTarget';

/** What Lattice speaks with the pods. */
const SPOKEN: Record<
  MeshProtocol,
  { protocol: string; protocolVersion?: string }
> = {
  http: { protocol: 'HTTP', protocolVersion: 'HTTP1' },
  http2: { protocol: 'HTTP', protocolVersion: 'HTTP2' },
  grpc: { protocol: 'HTTP', protocolVersion: 'GRPC' },
  tcp: { protocol: 'TCP' },
};

/** A policy that a Service needs, to be completed by its health check. */
export interface NeededPolicy {
  name: string;
  /** Of the first port, and so of the whole Service. */
  protocol: MeshProtocol;
  apply(
    context: MigrationContext,
    healthCheck: Record<string, unknown> | undefined,
  ): void;
}

/**
 * The TargetGroupPolicy that a node's Service needs: where its first port speaks something else than plain HTTP, or has a
 * health check. Undefined when Lattice's defaults fit.
 */
export function targetGroupPolicy(
  context: MigrationContext,
  target: NodeTarget,
  listeners: NodeListener[],
): NeededPolicy | undefined {
  const [first] = listeners;
  if (
    !first ||
    !['existing', 'named', 'made', 'missing'].includes(target.how) ||
    (first.protocol === 'http' && !first.field.at('healthCheck').exists)
  ) {
    return undefined;
  }
  const { name, namespace, node } = target;
  const remote = isRemote(context, node);
  return {
    name,
    protocol: first.protocol,
    apply(to, healthCheck) {
      addManifest(
        to,
        {
          stage: 'services',
          cluster: node.title.cluster ?? homeClusterOf(to),
          purpose: `How Lattice speaks with the pods of virtual node ${node.title.name} and checks them.`,
          object: {
            apiVersion: LATTICE_API,
            kind: 'TargetGroupPolicy',
            metadata: { name, namespace },
            spec: {
              targetRef: {
                group: remote ? LATTICE_GROUP : '',
                kind: remote ? 'ServiceExport' : 'Service',
                name,
              },
              ...SPOKEN[first.protocol],
              ...(healthCheck && { healthCheck }),
            },
          },
        },
        node,
      );
    },
  };
}
