import { aMesh, aMeshObject } from '../../../testUtils';
import { toGatewayRouteRule, toRouteRule } from '../../appMesh/toRouteRule';
import type { Mesh } from '../../Mesh';
import type { MeshListener } from '../../MeshListener';
import type { MeshObject } from '../../MeshObject';
import { indexMesh, type MeshIndex } from '../indexMesh';

/** A mesh to trace requests through. */
export function meshOf(
  objects: MeshObject[],
  mesh: Partial<Mesh> = {},
): MeshIndex {
  return indexMesh({ mesh: aMesh(mesh), objects });
}

/** Listeners written as `http 8080`. */
export function listeners(...words: string[]): MeshListener[] {
  return words.map(word => {
    const [protocol, port] = word.split(' ');
    return { protocol, port: Number(port) };
  });
}

export function gateway(name: string, ...ports: string[]): MeshObject {
  return aMeshObject({
    type: 'virtual-gateway',
    name,
    listeners: listeners(...ports),
  });
}

/** A gateway route, its specification in App Mesh's words. */
export function gatewayRoute(
  path: string,
  service: string,
  spec: Record<string, unknown>,
  port?: number,
): MeshObject {
  const [parentName, name] = path.split('/');
  const { priority, rewrite, protocol = 'http', ...match } = spec;
  return aMeshObject({
    type: 'gateway-route',
    name,
    parentName,
    ...toGatewayRouteRule(
      {
        priority,
        [`${protocol}Route`]: {
          match,
          action: { target: { virtualService: { service }, port }, rewrite },
        },
      },
      target => ({ type: 'virtual-service', name: String(target.service) }),
    ),
  });
}

export function serviceOfRouter(name: string): MeshObject {
  return aMeshObject({
    type: 'virtual-service',
    name,
    targets: [{ type: 'virtual-router', name }],
  });
}

export function serviceOfNode(name: string): MeshObject {
  return aMeshObject({
    type: 'virtual-service',
    name,
    targets: [{ type: 'virtual-node', name }],
  });
}

export function router(name: string, ...ports: string[]): MeshObject {
  return aMeshObject({
    type: 'virtual-router',
    name,
    listeners: listeners(...ports),
  });
}

/** A route, its match in App Mesh's words and its targets as `{ v1: 90, 'v2:8080': 10 }`. */
export function route(
  path: string,
  targets: Record<string, number>,
  spec: Record<string, unknown> = {},
): MeshObject {
  const [parentName, name] = path.split('/');
  const { priority, protocol = 'http', ...match } = spec;
  return aMeshObject({
    type: 'route',
    name,
    parentName,
    ...toRouteRule(
      {
        priority,
        [`${protocol}Route`]: {
          match,
          action: {
            weightedTargets: Object.entries(targets).map(([target, weight]) => {
              const [virtualNode, port] = target.split(':');
              return { virtualNode, weight, port };
            }),
          },
        },
      },
      ({ virtualNode }) => ({
        type: 'virtual-node',
        name: String(virtualNode),
      }),
    ),
  });
}

export function node(name: string, ...ports: string[]): MeshObject {
  return aMeshObject({
    type: 'virtual-node',
    name,
    listeners: listeners(...(ports.length > 0 ? ports : ['http 8080'])),
  });
}

/** A service with its router and as many nodes as its routes name. */
export function routed(
  name: string,
  ports: string[],
  routes: MeshObject[],
): MeshObject[] {
  const names = new Set(
    routes.flatMap(({ targets }) => targets.map(target => target.name)),
  );
  return [
    serviceOfRouter(name),
    router(name, ...ports),
    ...routes,
    ...[...names].map(target => node(target, ...ports)),
  ];
}
