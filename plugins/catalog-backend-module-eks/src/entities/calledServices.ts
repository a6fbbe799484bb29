import {
  buildTopology,
  type Mesh,
  type MeshObject,
  type TopologyEdge,
  topologyNodeId,
} from '@eks-platform/backstage-plugin-eks-common';

/**
 * The virtual services that each virtual service calls: those that the virtual nodes behind it, through routers and
 * routes, declare as backends. By the ARN of the caller; what does not exist is left out, and so is a call to itself.
 *
 * @public
 */
export function calledServices(
  mesh: Pick<Mesh, 'name' | 'arn'>,
  objects: MeshObject[],
): Map<string, MeshObject[]> {
  const services = objects.filter(
    ({ type, meshArn }) => type === 'virtual-service' && meshArn === mesh.arn,
  );
  const serviceById = new Map(
    services.map(service => [topologyNodeId(service), service]),
  );
  const edgesFrom = new Map<string, TopologyEdge[]>();
  for (const edge of buildTopology({ mesh, objects }).edges) {
    edgesFrom.set(edge.from, [...(edgesFrom.get(edge.from) ?? []), edge]);
  }

  return new Map(
    services.map(service => {
      const called = new Map<string, MeshObject>();
      const seen = new Set<string>();
      const ahead = [topologyNodeId(service)];
      while (ahead.length) {
        const id = ahead.pop()!;
        seen.add(id);
        for (const { to, relation } of edgesFrom.get(id) ?? []) {
          const target = serviceById.get(to);
          if (relation !== 'calls') {
            if (!seen.has(to)) {
              ahead.push(to);
            }
          } else if (target && target !== service) {
            called.set(target.arn, target);
          }
        }
      }
      return [service.arn, [...called.values()]];
    }),
  );
}
