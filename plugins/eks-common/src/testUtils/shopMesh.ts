import type {
  Mesh,
  MeshListener,
  MeshObject,
  MeshReference,
  RouteMatch,
} from '@eks-platform/backstage-plugin-eks-common';
import { aMesh, aMeshObject } from './builders';

const http: MeshListener = { port: 8080, protocol: 'http' };
const anyPath: RouteMatch = { path: { type: 'prefix', value: '/' } };

/**
 * The mesh `shop`: a gateway, seven services, a weighted route, a route by header and a backend that does not exist.
 *
 * @public
 */
export function aShopMesh(): { mesh: Mesh; objects: MeshObject[] } {
  return {
    mesh: aMesh(),
    objects: [
      aMeshObject({
        type: 'virtual-gateway',
        name: 'ingress',
        listeners: [{ port: 8088, protocol: 'http', tlsMode: 'STRICT' }],
        spec: { listeners: [{ portMapping: { port: 8088 } }] },
      }),
      aMeshObject({
        type: 'gateway-route',
        name: 'to-storefront',
        parentName: 'ingress',
        protocol: 'http',
        match: 'prefix /',
        matches: [anyPath],
        targets: [service('storefront')],
      }),
      ...serviceByNode('storefront', ['catalog', 'cart', 'recommendations']),
      ...serviceByNode('cart', ['catalog']),
      ...serviceByNode('recommendations', []),
      ...serviceByNode('orders', ['catalog', 'legacy-inventory']),
      ...serviceByNode('payments', []),
      ...serviceByRouter('checkout', [
        aMeshObject({
          type: 'route',
          name: 'canary',
          parentName: 'checkout',
          protocol: 'http',
          match: 'prefix /',
          matches: [anyPath],
          targets: [
            { type: 'virtual-node', name: 'checkout-v1', weight: 90 },
            { type: 'virtual-node', name: 'checkout-v2', weight: 10 },
          ],
        }),
      ]),
      node('checkout-v1', ['payments', 'orders', 'cart']),
      node('checkout-v2', ['payments', 'orders', 'cart']),
      ...serviceByRouter('catalog', [
        aMeshObject({
          type: 'route',
          name: 'beta',
          parentName: 'catalog',
          protocol: 'http',
          priority: 1,
          match: 'prefix /, header x-beta = true',
          matches: [
            {
              ...anyPath,
              headers: [
                { name: 'x-beta', match: { type: 'exact', value: 'true' } },
              ],
            },
          ],
          targets: [{ type: 'virtual-node', name: 'catalog', weight: 100 }],
        }),
      ]),
      node('catalog', []),
    ],
  };
}

function dnsName(name: string): string {
  return `${name}.shop.svc.cluster.local`;
}

function service(name: string): MeshReference {
  return { type: 'virtual-service', name: dnsName(name) };
}

function node(name: string, calls: string[]): MeshObject {
  return aMeshObject({
    type: 'virtual-node',
    name,
    listeners: [http],
    backends: calls.map(service),
    serviceDiscovery: dnsName(name),
    spec: { serviceDiscovery: { dns: { hostname: dnsName(name) } } },
  });
}

function serviceByNode(name: string, calls: string[]): MeshObject[] {
  return [
    aMeshObject({
      type: 'virtual-service',
      name: dnsName(name),
      targets: [{ type: 'virtual-node', name }],
    }),
    node(name, calls),
  ];
}

function serviceByRouter(name: string, routes: MeshObject[]): MeshObject[] {
  return [
    aMeshObject({
      type: 'virtual-service',
      name: dnsName(name),
      targets: [{ type: 'virtual-router', name }],
    }),
    aMeshObject({ type: 'virtual-router', name, listeners: [http] }),
    ...routes,
  ];
}
