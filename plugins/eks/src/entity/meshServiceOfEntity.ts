import type { Entity } from '@backstage/catalog-model';
import {
  EcosystemAnnotations,
  EksAnnotations,
  EksEntityTypes,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';

/** A service of a mesh, or a mesh as a whole; the scope tells meshes of one name apart. */
export type MeshServiceRef = Partial<Scope> & {
  mesh: string;
  service?: string;
};

/** What an entity says of its mesh or its service in one. */
export type MeshServiceOfEntity =
  | { state: 'found'; ref: MeshServiceRef }
  | { state: 'none' }
  /** The annotation is there but not of the form `<mesh>/<service>`. */
  | { state: 'malformed'; annotation: string; value: string };

/**
 * Finds the mesh service of an entity, or the mesh that it is.
 *
 * | entity | outcome |
 * | --- | --- |
 * | `eks-platform.io/mesh-service: shop/cart.local` | found, in the scope that `aws.amazon.com/account-id` and `…/region` name, if they do |
 * | the same annotation, anything but two names with a slash between | malformed |
 * | Resource of type `mesh-service` with `eks-platform.io/mesh` and `aws.amazon.com/name` | found |
 * | Resource of type `service-mesh` with `eks-platform.io/mesh` | found, without a service: the whole mesh |
 * | any other | none |
 */
export function meshServiceOfEntity(entity: Entity): MeshServiceOfEntity {
  const annotations = entity.metadata.annotations ?? {};
  const value = annotations[EksAnnotations.MESH_SERVICE];
  if (value !== undefined) {
    const match = /^([^/\s]+)\/([^/\s]+)$/.exec(value.trim());
    if (!match) {
      return {
        state: 'malformed',
        annotation: EksAnnotations.MESH_SERVICE,
        value,
      };
    }
    return {
      state: 'found',
      ref: { mesh: match[1], service: match[2], ...scopeOf(annotations) },
    };
  }
  return meshOfResource(entity);
}

/**
 * Whether an entity points at a mesh service or is a mesh, so that the tab "Mesh" has something to show or to complain of.
 *
 * @public
 */
export function isMeshServiceAvailable(entity: Entity): boolean {
  return meshServiceOfEntity(entity).state !== 'none';
}

function meshOfResource(entity: Entity): MeshServiceOfEntity {
  const annotations = entity.metadata.annotations ?? {};
  const type = String(entity.spec?.type ?? '').toLowerCase();
  const mesh = annotations[EksAnnotations.MESH];
  const service = annotations[EcosystemAnnotations.AWS_NAME];
  if (mesh === undefined) {
    return { state: 'none' };
  }
  switch (type) {
    case EksEntityTypes.MESH:
      return { state: 'found', ref: { mesh, ...scopeOf(annotations) } };
    case EksEntityTypes.MESH_SERVICE:
      return service === undefined
        ? { state: 'none' }
        : { state: 'found', ref: { mesh, service, ...scopeOf(annotations) } };
    default:
      return { state: 'none' };
  }
}

function scopeOf(annotations: Record<string, string>): Partial<Scope> {
  return {
    accountId: annotations[EcosystemAnnotations.AWS_ACCOUNT_ID],
    region: annotations[EcosystemAnnotations.AWS_REGION],
  };
}
