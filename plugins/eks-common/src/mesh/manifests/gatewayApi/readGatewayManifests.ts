import type { Mesh } from '../../Mesh';
import type { MeshObject } from '../../MeshObject';
import type { ManifestContext } from '../ManifestContext';
import { namespaceOf, type ManifestIndex } from '../ManifestIndex';
import { asRecord } from '../../plainValues';
import { attachPolicies } from './attachPolicies';
import type { GatewayReading } from './GatewayReading';
import { GATEWAY_GROUP, LATTICE_GROUP } from './names';
import { readGateways } from './readGateways';
import { readRoute, ROUTE_KINDS } from './readRoute';

/**
 * The service networks that resources of the Gateway API and VPC Lattice's own tell of, with everything in them, as the
 * controller makes them. Gateways of other classes, and routes that attach to nothing else, are no part of a mesh.
 */
export function readGatewayManifests(
  index: ManifestIndex,
  context: ManifestContext,
): { meshes: Mesh[]; objects: MeshObject[] } {
  const reading: GatewayReading = {
    index,
    context,
    meshes: readGateways(index, context),
    objects: new Map(),
    targetGroupPolicies: readTargetGroupPolicies(index),
  };
  for (const kind of ROUTE_KINDS) {
    for (const route of index.all(GATEWAY_GROUP, kind)) {
      readRoute(reading, route);
    }
  }
  attachPolicies(reading);
  return {
    meshes: [...reading.meshes.values()],
    objects: [...reading.objects.values()],
  };
}

/** By namespace and the Service or ServiceExport that they speak of, which have one name. */
function readTargetGroupPolicies(
  index: ManifestIndex,
): GatewayReading['targetGroupPolicies'] {
  return new Map(
    index.all(LATTICE_GROUP, 'TargetGroupPolicy').map(policy => {
      const spec = asRecord(policy.spec);
      const { name } = asRecord(spec.targetRef);
      return [`${namespaceOf(policy)}/${name}`, spec];
    }),
  );
}
