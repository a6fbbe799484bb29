import { describeMeshObject } from '../../describeMeshObject';
import type { Finding } from '../../Finding';
import { describeListeners, findMeshObject, refuseAt } from '../../meshParts';
import { meshReferencesOf } from '../../meshReferences';
import type { PreflightRule } from '../../PreflightRule';
import type { MeshObjectsRequest } from '../../requests/MeshObjectsRequest';

/** A route to a virtual node names a port of the node, and must where the node has several. */
export const targetPortsExist: PreflightRule<MeshObjectsRequest> = (
  request,
  facts,
) =>
  request.objects.flatMap(object =>
    meshReferencesOf(object)
      .filter(({ role, type }) => role === 'target' && type === 'virtual-node')
      .flatMap((target): Finding[] => {
        const node = findMeshObject(request, facts, target);
        const listeners = node?.listeners ?? [];
        const { port, path } = target;
        const found = `found ${describeListeners(
          listeners,
        )} in ${describeMeshObject(target)}`;
        if (port === undefined && listeners.length > 1) {
          return [
            refuseAt(object, {
              code: 'ROUTE_TARGET_PORT_MISSING',
              path,
              message: `Wanted the port of a listener for a target of ${describeMeshObject(
                object,
              )}, ${found}`,
              remedy: 'Name the port beside the virtual node and its weight.',
            }),
          ];
        }
        if (
          node &&
          port !== undefined &&
          !listeners.some(listener => listener.port === port)
        ) {
          return [
            refuseAt(object, {
              code: 'ROUTE_TARGET_PORT_NOT_FOUND',
              path,
              message: `Wanted a listener on port ${port} for a target of ${describeMeshObject(
                object,
              )}, ${found}`,
              remedy: 'Correct the port, or leave it out.',
            }),
          ];
        }
        return [];
      }),
  );
