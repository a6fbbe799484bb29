import type { Entity } from '@backstage/catalog-model';
import {
  EcosystemAnnotations,
  EksAnnotations,
  EksEntityTypes,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';

/** A service of a mesh; the scope tells meshes of one name apart. */
export type MeshServiceRef = Partial<Scope> & { mesh: string; service: string };

/** What an entity says of its mesh service. */
export type MeshServiceOfEntity =
  | { state: 'found'; ref: MeshServiceRef }
  | { state: 'none' }
  /** The annotation is there but not of the form `<mesh>/<service>`. */
  | { state: 'malformed'; annotation: string; value: string };

const SERVICE_ARN =
  /^arn:aws[a-z-]*:appmesh:([a-z0-9-]+):(\d{12}):mesh\/([^/]+)\/virtualService\/([^/]+)$/;

/**
 * Finds the mesh service of an entity.
 *
 * | entity | outcome |
 * | --- | --- |
 * | `eks-platform.io/mesh-service: shop/cart.local` | found, in the scope that `aws.amazon.com/account-id` and `…/region` name, if they do |
 * | the same annotation, anything but two names with a slash between | malformed |
 * | Resource of type `mesh-service` with the ARN of a virtual service | found, in the ARN's scope |
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
      ref: {
        mesh: match[1],
        service: match[2],
        accountId: annotations[EcosystemAnnotations.AWS_ACCOUNT_ID],
        region: annotations[EcosystemAnnotations.AWS_REGION],
      },
    };
  }
  return meshServiceOfArn(entity);
}

/**
 * Whether an entity points at a mesh service, so that the tab "Mesh" has something to show or to complain of.
 *
 * @public
 */
export function isMeshServiceAvailable(entity: Entity): boolean {
  return meshServiceOfEntity(entity).state !== 'none';
}

function meshServiceOfArn(entity: Entity): MeshServiceOfEntity {
  const type = String(entity.spec?.type ?? '').toLowerCase();
  const arn = entity.metadata.annotations?.[EcosystemAnnotations.AMAZONAWS_ARN];
  const match = SERVICE_ARN.exec(arn ?? '');
  if (type !== EksEntityTypes.MESH_SERVICE || !match) {
    return { state: 'none' };
  }
  const [, region, accountId, mesh, service] = match;
  return { state: 'found', ref: { mesh, service, accountId, region } };
}
