import {
  meshTables,
  type MeshKindName,
  type MeshRow,
} from '../../services/appmesh/tables';
import type { TableKey } from '../../world/World';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import { addDefinition, type SeededKind } from './addDefinition';
import { addObject } from './addObject';
import { meshResourceSpec, resourceName } from './meshResourceSpec';

const FINALIZER = 'finalizers.appmesh.k8s.aws/aws-appmesh-resources';

/** Group and version of App Mesh's custom kinds. */
export const meshGroup = { group: 'appmesh.k8s.aws', version: 'v1beta2' };

/** The custom kinds, and the kind of App Mesh that each stands for. */
const KINDS: Array<{
  definition: SeededKind;
  source: MeshKindName;
  /** Member of the status that holds the ARN. */
  arn: string;
}> = [
  kind('mesh', 'Mesh', 'meshes', 'Cluster'),
  kind('virtualNode', 'VirtualNode', 'virtualnodes'),
  kind('virtualService', 'VirtualService', 'virtualservices'),
  kind('virtualRouter', 'VirtualRouter', 'virtualrouters'),
  kind('virtualGateway', 'VirtualGateway', 'virtualgateways'),
  kind('gatewayRoute', 'GatewayRoute', 'gatewayroutes'),
];

function kind(
  source: MeshKindName,
  name: string,
  plural: string,
  scope: SeededKind['scope'] = 'Namespaced',
) {
  const definition = { ...meshGroup, kind: name, plural, scope };
  return { definition, source, arn: `${source}ARN` };
}

/**
 * Registers the App Mesh kinds, and adds a resource for what the mesh of the cluster's account and region holds, as its
 * controller would have left it.
 */
export function seedMeshResources(
  cluster: KubernetesCluster,
  namespace: string,
  /** What has a resource in this cluster; everything unless told otherwise. */
  isHere: (source: MeshKindName, row: MeshRow) => boolean = () => true,
): void {
  for (const { definition, source, arn } of KINDS) {
    const resource = addDefinition(cluster, definition);
    for (const row of rowsOf(cluster, source)) {
      if (!isHere(source, row)) continue;
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

function rowsOf({ place }: KubernetesCluster, source: MeshKindName): MeshRow[] {
  const key: TableKey<MeshRow> = meshTables[source];
  return [...place.table(key).values()];
}
