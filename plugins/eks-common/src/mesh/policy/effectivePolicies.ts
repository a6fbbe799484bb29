import { NotFoundError } from '@backstage/errors';
import { topologyNodeId } from '../../topology/topologyNodeId';
import type { MeshObject } from '../MeshObject';
import type { MeshReference } from '../MeshReference';
import type { MeshIndex } from '../routing/indexMesh';
import { technologyOf } from '../technologyOf';
import { appMeshPolicy } from './appMeshPolicy';
import type { EffectivePolicy } from './EffectivePolicy';
import { latticePolicy } from './latticePolicy';

/** Traffic on its way from a caller to one virtual node. */
export interface PolicyLeg {
  /** Missing when the edge does not tell who calls. */
  caller?: MeshObject;
  /** How the caller refers to the service; backends only. */
  backend?: MeshReference;
  service?: MeshObject;
  router?: MeshObject;
  route?: MeshObject;
  node: MeshObject;
  /** Port that the route names. */
  port?: number;
}

/**
 * What is in force on an edge of the topology: one answer for each virtual node to which its traffic may go. An edge
 * that leads to nothing has none.
 *
 * Throws NotFoundError when the mesh has no such edge.
 *
 * @public
 */
export function effectivePolicies(
  index: MeshIndex,
  edge: { from: string; to: string },
): EffectivePolicy[] {
  const policyOf =
    technologyOf(index.mesh) === 'vpc-lattice' ? latticePolicy : appMeshPolicy;
  return legsOf(index, edge).map(leg => policyOf(leg, index.mesh));
}

function legsOf(
  index: MeshIndex,
  edge: { from: string; to: string },
): PolicyLeg[] {
  const from = index.objectsById.get(edge.from);
  const to = index.objectsById.get(edge.to);
  const reference = from && referenceTo(from, edge.to);
  const contains =
    to?.parentName !== undefined &&
    (index.routesByParentId.get(edge.from) ?? []).includes(to);
  if (!from || (!reference && !contains)) {
    throw new NotFoundError(
      `No edge from '${edge.from}' to '${edge.to}' in mesh '${index.mesh.name}'`,
    );
  }
  if (!to) {
    return [];
  }
  const gateway =
    from.type === 'gateway-route' && from.parentName !== undefined
      ? index.objectsById.get(
          topologyNodeId({ type: 'virtual-gateway', name: from.parentName }),
        )
      : undefined;
  const start: Partial<PolicyLeg> = {
    ...(from.type === 'virtual-node' && { caller: from, backend: reference }),
    ...(from.type === 'virtual-gateway' && { caller: from }),
    ...(gateway && { caller: gateway }),
    ...(from.type === 'virtual-service' && { service: from }),
    ...(from.type === 'virtual-router' && { router: from }),
    ...(from.type === 'route' && { route: from }),
    ...(from.type !== 'gateway-route' && { port: reference?.port }),
  };
  return follow(index, to, start);
}

function referenceTo(from: MeshObject, id: string): MeshReference | undefined {
  return [...from.targets, ...from.backends].find(
    reference => topologyNodeId(reference) === id,
  );
}

/** Everything behind an object down to the virtual nodes; a mesh has no cycle without a call. */
function follow(
  index: MeshIndex,
  object: MeshObject,
  leg: Partial<PolicyLeg>,
): PolicyLeg[] {
  switch (object.type) {
    case 'virtual-node':
      return [{ ...leg, node: object }];
    case 'virtual-router':
      return (index.routesByParentId.get(topologyNodeId(object)) ?? []).flatMap(
        route => follow(index, route, { ...leg, router: object }),
      );
    case 'virtual-gateway':
      return [];
    default: {
      const next = {
        ...leg,
        ...(object.type === 'virtual-service' && { service: object }),
        ...(object.type === 'route' && { route: object }),
      };
      return object.targets.flatMap(target => {
        const found = index.objectsById.get(topologyNodeId(target));
        return found
          ? follow(index, found, {
              ...next,
              ...(object.type === 'route' && { port: target.port }),
            })
          : [];
      });
    }
  }
}
