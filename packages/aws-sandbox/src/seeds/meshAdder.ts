import type { MeshKindName, MeshSpecs } from '../services/appmesh/tables';
import type { Place } from '../world/World';
import { addMeshResource } from './addMeshResource';

/** Makes the function that adds a resource to one mesh of the shop's. */
export function meshAdder(
  place: Place,
  { meshName, createdAt }: { meshName: string; createdAt: number },
) {
  return <K extends MeshKindName>(
    kind: K,
    name: string,
    spec: MeshSpecs[K],
    /** The virtual router of a route, the virtual gateway of a gateway route. */
    parentName?: string,
  ): void =>
    addMeshResource(place, kind, {
      address: { meshName, parentName, name },
      spec,
      tags: { owner: 'shop' },
      createdAt,
    });
}

/** What leads all that comes in at a gateway to one virtual service. */
export function gatewayRouteTo(
  virtualServiceName: string,
): MeshSpecs['gatewayRoute'] {
  return {
    httpRoute: {
      match: { prefix: '/' },
      action: { target: { virtualService: { virtualServiceName } } },
    },
  };
}
