import type { Mesh } from '../../Mesh';
import type { MeshObject } from '../../MeshObject';
import type { ManifestContext } from '../ManifestContext';
import type { ManifestIndex } from '../ManifestIndex';

/** What reading resources of the Gateway API takes, and what they have become so far. */
export interface GatewayReading {
  index: ManifestIndex;
  context: ManifestContext;
  /** By the name of their service network. */
  meshes: Map<string, Mesh>;
  /** By mesh, type and name, see `objectKey`. */
  objects: Map<string, MeshObject>;
  /** Specifications of TargetGroupPolicies, by namespace and Service. */
  targetGroupPolicies: Map<string, Record<string, unknown>>;
}

/** What tells the objects of all meshes apart. */
export function objectKey(
  mesh: Pick<Mesh, 'arn'>,
  object: Pick<MeshObject, 'type' | 'name'>,
): string {
  return `${mesh.arn} ${object.type} ${object.name}`;
}

/**
 * Keeps an object. Of two that Lattice would give one name both are kept, and the second says so: the controller can make
 * only one of them.
 */
export function addObject(
  reading: GatewayReading,
  mesh: Pick<Mesh, 'arn'>,
  object: MeshObject,
): void {
  const name =
    object.parentName === undefined
      ? object.name
      : `${object.parentName}/${object.name}`;
  const key = objectKey(mesh, { type: object.type, name });
  const taken = reading.objects.get(key);
  if (!taken || taken.arn === object.arn) {
    reading.objects.set(key, object);
    return;
  }
  const { kind, namespace, name: other } = taken.origin?.object ?? {};
  reading.objects.set(`${key} ${object.arn}`, {
    ...object,
    problems: [
      ...(object.problems ?? []),
      `${kind} '${
        namespace ?? 'default'
      }/${other}' has the same name in Lattice`,
    ],
  });
}
