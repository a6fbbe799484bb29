import { aMesh, aMeshObject, aShopMesh } from '../testUtils';
import type { MeshObject } from '../mesh/MeshObject';
import { buildTopology } from './buildTopology';
import type { Topology } from './Topology';

const mesh = aMesh();

describe('buildTopology', () => {
  it('draws the whole shop', () => {
    expect(picture(buildTopology(aShopMesh()))).toMatchSnapshot();
  });

  it('splits a weighted route by the share of each weight', () => {
    const topology = topologyOf([
      aMeshObject({ type: 'virtual-router', name: 'checkout' }),
      aMeshObject({
        type: 'route',
        name: 'canary',
        parentName: 'checkout',
        protocol: 'http2',
        targets: [
          { type: 'virtual-node', name: 'v1', weight: 3 },
          { type: 'virtual-node', name: 'v2', weight: 1 },
        ],
      }),
      aMeshObject({ type: 'virtual-node', name: 'v1' }),
      aMeshObject({ type: 'virtual-node', name: 'v2' }),
    ]);

    expect(picture(topology)).toEqual([
      'virtual-router/checkout',
      'route/checkout/canary',
      'virtual-node/v1',
      'virtual-node/v2',
      'virtual-router/checkout contains route/checkout/canary',
      'route/checkout/canary routes-to virtual-node/v1 weight 3 share 0.75 http2',
      'route/checkout/canary routes-to virtual-node/v2 weight 1 share 0.25 http2',
    ]);
  });

  it('gives no share when all weights are zero', () => {
    const topology = topologyOf([
      aMeshObject({
        type: 'route',
        name: 'closed',
        parentName: 'checkout',
        targets: [{ type: 'virtual-node', name: 'v1', weight: 0 }],
      }),
    ]);

    expect(topology.edges[1]).toMatchObject({ weight: 0, share: 0 });
  });

  it('keeps two ports of one target apart and adds up what is listed twice', () => {
    const topology = topologyOf([
      aMeshObject({
        type: 'route',
        name: 'split',
        parentName: 'checkout',
        targets: [
          { type: 'virtual-node', name: 'v1', weight: 50, port: 8080 },
          { type: 'virtual-node', name: 'v1', weight: 30, port: 9090 },
          { type: 'virtual-node', name: 'v1', weight: 20, port: 9090 },
        ],
      }),
      aMeshObject({
        type: 'virtual-node',
        name: 'v1',
        listeners: [
          { port: 8080, protocol: 'http' },
          { port: 9090, protocol: 'grpc', tlsMode: 'STRICT' },
        ],
      }),
    ]);

    expect(picture(topology).slice(-2)).toEqual([
      'route/checkout/split routes-to virtual-node/v1 weight 50 share 0.5 http',
      'route/checkout/split routes-to virtual-node/v1 weight 50 share 0.5 grpc STRICT',
    ]);
  });

  it('shows what is referred to but does not exist, with who refers to it', () => {
    const topology = topologyOf([
      aMeshObject({
        type: 'virtual-service',
        name: 'orders.local',
        targets: [{ type: 'virtual-router', name: 'orders' }],
      }),
      aMeshObject({
        type: 'route',
        name: 'all',
        parentName: 'orders',
        targets: [{ type: 'virtual-node', name: 'gone', weight: 1 }],
      }),
      ...['a', 'b', 'c', 'd', 'e'].map(name =>
        aMeshObject({
          type: 'virtual-node',
          name,
          backends: [{ type: 'virtual-service', name: 'legacy.local' }],
        }),
      ),
    ]);

    expect(topology.nodes.filter(node => node.state === 'missing')).toEqual([
      {
        id: 'virtual-router/orders',
        type: 'virtual-router',
        name: 'orders',
        state: 'missing',
        reason:
          'virtual service orders.local names it as its provider; route all of orders belongs to it',
      },
      {
        id: 'virtual-node/gone',
        type: 'virtual-node',
        name: 'gone',
        state: 'missing',
        reason: 'route all of orders routes to it',
      },
      {
        id: 'virtual-service/legacy.local',
        type: 'virtual-service',
        name: 'legacy.local',
        state: 'missing',
        reason:
          'virtual node a declares it as a backend; virtual node b declares it as a backend; virtual node c declares it as a backend; and 2 more',
      },
    ]);
  });

  it('draws a cycle of calls once', () => {
    const topology = topologyOf([
      ...serviceOf('a', 'b.local'),
      ...serviceOf('b', 'a.local'),
    ]);

    expect(picture(topology)).toEqual([
      'virtual-service/a.local',
      'virtual-node/a (http 80)',
      'virtual-service/b.local',
      'virtual-node/b (http 80)',
      'virtual-service/a.local routes-to virtual-node/a http PERMISSIVE',
      'virtual-node/a calls virtual-service/b.local http PERMISSIVE',
      'virtual-service/b.local routes-to virtual-node/b http PERMISSIVE',
      'virtual-node/b calls virtual-service/a.local http PERMISSIVE',
    ]);
  });

  it('leads from a gateway through its routes to services', () => {
    const topology = topologyOf([
      aMeshObject({
        type: 'virtual-gateway',
        name: 'ingress',
        listeners: [{ port: 443, protocol: 'http2', tlsMode: 'STRICT' }],
      }),
      aMeshObject({
        type: 'gateway-route',
        name: 'api',
        parentName: 'ingress',
        match: 'prefix /api',
        protocol: 'http2',
        targets: [{ type: 'virtual-service', name: 'a.local' }],
      }),
      ...serviceOf('a'),
    ]);

    expect(picture(topology)).toEqual([
      'virtual-gateway/ingress (http2 443)',
      'gateway-route/ingress/api (prefix /api)',
      'virtual-service/a.local',
      'virtual-node/a (http 80)',
      'virtual-gateway/ingress contains gateway-route/ingress/api',
      'gateway-route/ingress/api routes-to virtual-service/a.local http2 PERMISSIVE',
      'virtual-service/a.local routes-to virtual-node/a http PERMISSIVE',
    ]);
  });

  it('says that a service has no provider', () => {
    const topology = topologyOf([
      aMeshObject({ type: 'virtual-service', name: 'empty.local' }),
    ]);

    expect(picture(topology)).toEqual([
      'virtual-service/empty.local (no provider)',
    ]);
  });

  it('keeps apart what has one name: types, and routes of different routers', () => {
    const topology = topologyOf([
      aMeshObject({ type: 'virtual-service', name: 'pay' }),
      aMeshObject({ type: 'virtual-router', name: 'pay' }),
      aMeshObject({ type: 'virtual-node', name: 'pay' }),
      aMeshObject({ type: 'virtual-router', name: 'ship' }),
      aMeshObject({ type: 'route', name: 'all', parentName: 'pay' }),
      aMeshObject({ type: 'route', name: 'all', parentName: 'ship' }),
    ]);

    expect(picture(topology)).toEqual([
      'virtual-service/pay (no provider)',
      'virtual-router/pay',
      'virtual-node/pay',
      'virtual-router/ship',
      'route/pay/all',
      'route/ship/all',
      'virtual-router/pay contains route/pay/all',
      'virtual-router/ship contains route/ship/all',
    ]);
  });

  it('leaves out the objects of other meshes', () => {
    const topology = topologyOf([
      aMeshObject({ type: 'virtual-node', name: 'ours' }),
      aMeshObject({ type: 'virtual-node', name: 'theirs', meshName: 'other' }),
    ]);

    expect(picture(topology)).toEqual(['virtual-node/ours']);
  });
});

function topologyOf(objects: MeshObject[]): Topology {
  return buildTopology({ mesh, objects });
}

function serviceOf(name: string, ...calls: string[]): MeshObject[] {
  return [
    aMeshObject({
      type: 'virtual-service',
      name: `${name}.local`,
      targets: [{ type: 'virtual-node', name }],
    }),
    aMeshObject({
      type: 'virtual-node',
      name,
      listeners: [{ port: 80, protocol: 'http', tlsMode: 'PERMISSIVE' }],
      backends: calls.map(call => ({ type: 'virtual-service', name: call })),
    }),
  ];
}

function picture(topology: Topology): string[] {
  return [
    ...topology.nodes.map(
      node =>
        `${node.id}${node.detail ? ` (${node.detail})` : ''}${
          node.state === 'missing' ? ` MISSING: ${node.reason}` : ''
        }`,
    ),
    ...topology.edges.map(edge =>
      [
        edge.from,
        edge.relation,
        edge.to,
        edge.weight === undefined ? '' : `weight ${edge.weight}`,
        edge.share === undefined ? '' : `share ${edge.share}`,
        edge.protocol ?? '',
        edge.tlsMode ?? '',
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ];
}
