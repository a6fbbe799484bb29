import {
  meshTables,
  type MeshKindName,
  type MeshRow,
} from '../../services/appmesh/tables';
import type { TableKey } from '../../world/World';
import { completeNewObject } from '../kinds/completeNewObject';
import { builtIn } from '../resources/builtInResources';
import { customResources } from '../resources/customResources';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import { timestamp } from '../objects/timestamp';
import { addObject } from './addObject';
import { meshResourceSpec, resourceName } from './meshResourceSpec';

const GROUP = 'appmesh.k8s.aws';
const VERSION = 'v1beta2';
const FINALIZER = 'finalizers.appmesh.k8s.aws/aws-appmesh-resources';

/** The custom kinds, their plural names, and the kind of App Mesh that they stand for. */
const KINDS: Array<{
  kind: string;
  plural: string;
  scope: 'Cluster' | 'Namespaced';
  source: MeshKindName;
  /** Member of the status that holds the ARN. */
  arn: string;
}> = [
  kind('Mesh', 'meshes', 'mesh', 'meshARN', 'Cluster'),
  kind('VirtualNode', 'virtualnodes', 'virtualNode', 'virtualNodeARN'),
  kind(
    'VirtualService',
    'virtualservices',
    'virtualService',
    'virtualServiceARN',
  ),
  kind('VirtualRouter', 'virtualrouters', 'virtualRouter', 'virtualRouterARN'),
  kind(
    'VirtualGateway',
    'virtualgateways',
    'virtualGateway',
    'virtualGatewayARN',
  ),
  kind('GatewayRoute', 'gatewayroutes', 'gatewayRoute', 'gatewayRouteARN'),
];

function kind(
  name: string,
  plural: string,
  source: MeshKindName,
  arn: string,
  scope: 'Cluster' | 'Namespaced' = 'Namespaced',
) {
  return { kind: name, plural, scope, source, arn };
}

/**
 * Registers small definitions of the App Mesh kinds, which take any spec, and adds a resource for everything that the
 * mesh of the cluster's account and region holds, as its controller would have left it. A real definition applied over
 * them takes their place.
 */
export function seedMeshResources(
  cluster: KubernetesCluster,
  namespace: string,
): void {
  for (const { kind: name, plural, scope, source, arn } of KINDS) {
    const definition = addDefinition(cluster, name, plural, scope);
    const [resource] = customResources(definition);
    for (const row of rowsOf(cluster, source)) {
      addObject(cluster, resource, {
        name: resourceName(row.name),
        namespace: resource.namespaced ? namespace : undefined,
        createdAt: row.createdAt,
        finalizers: [FINALIZER],
        content: {
          spec: meshResourceSpec(cluster, source, row),
          status: { [arn]: row.arn },
        },
      });
    }
  }
}

function addDefinition(
  cluster: KubernetesCluster,
  name: string,
  plural: string,
  scope: string,
) {
  const createdAt = timestamp(cluster.row.createdAt);
  const open = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  const { metadata, ...content } = completeNewObject(
    'CustomResourceDefinition',
    {
      metadata: {},
      spec: {
        group: GROUP,
        scope,
        names: { kind: name, plural },
        versions: [
          {
            name: VERSION,
            served: true,
            storage: true,
            subresources: { status: {} },
            schema: {
              openAPIV3Schema: {
                type: 'object',
                properties: { spec: open, status: open },
              },
            },
          },
        ],
      },
    },
    createdAt,
  );
  return addObject(cluster, builtIn('CustomResourceDefinition'), {
    name: `${plural}.${GROUP}`,
    content,
  });
}

function rowsOf({ place }: KubernetesCluster, source: MeshKindName): MeshRow[] {
  const key: TableKey<MeshRow> = meshTables[source];
  return [...place.table(key).values()];
}
