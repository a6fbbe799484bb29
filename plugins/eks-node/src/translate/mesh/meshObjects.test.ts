import type {
  GatewayRouteSpec,
  ResourceMetadata,
  RouteSpec,
  VirtualServiceProvider,
} from '@aws-sdk/client-app-mesh';
import { toGatewayRoute } from './toGatewayRoute';
import { toMesh } from './toMesh';
import { toRoute } from './toRoute';
import { toVirtualGateway } from './toVirtualGateway';
import { toVirtualNode } from './toVirtualNode';
import { toVirtualRouter } from './toVirtualRouter';
import { toVirtualService } from './toVirtualService';

const scope = { accountId: '111122223333', region: 'eu-west-1' };
const MESH = 'arn:aws:appmesh:eu-west-1:111122223333:mesh/Shop';
const status = { status: 'ACTIVE' as const };

function metadata(path = ''): ResourceMetadata {
  return {
    arn: `${MESH}${path}`,
    version: 1,
    uid: 'uid',
    createdAt: new Date('2026-01-02T03:04:05Z'),
    lastUpdatedAt: new Date('2026-01-02T03:04:05Z'),
    meshOwner: '111122223333',
    resourceOwner: '111122223333',
  };
}

/** Dates are kept as JSON writes them. */
function metadataAsKept(path = '') {
  const { createdAt, lastUpdatedAt, ...rest } = metadata(path);
  return {
    ...rest,
    createdAt: createdAt?.toISOString(),
    lastUpdatedAt: lastUpdatedAt?.toISOString(),
  };
}

function aRoute(spec: RouteSpec) {
  return toRoute(
    {
      meshName: 'Shop',
      virtualRouterName: 'checkout',
      routeName: 'canary',
      spec,
      metadata: metadata('/virtualRouter/checkout/route/canary'),
      status,
    },
    scope,
  );
}

function aGatewayRoute(spec: GatewayRouteSpec) {
  return toGatewayRoute(
    {
      meshName: 'Shop',
      virtualGatewayName: 'ingress',
      gatewayRouteName: 'storefront',
      spec,
      metadata: metadata('/virtualGateway/ingress/gatewayRoute/storefront'),
      status,
    },
    scope,
  );
}

const weighted = {
  action: {
    weightedTargets: [
      { virtualNode: 'v1', weight: 90 },
      { virtualNode: 'v2', weight: 10, port: 8080 },
      { virtualNode: undefined, weight: 1 },
    ],
  },
};
const toV1AndV2 = [
  { type: 'virtual-node', name: 'v1', weight: 90 },
  { type: 'virtual-node', name: 'v2', weight: 10, port: 8080 },
];
const toStorefront = {
  action: {
    target: { virtualService: { virtualServiceName: 'storefront.local' } },
  },
};

describe('toMesh', () => {
  it('translates what App Mesh describes', () => {
    expect(
      toMesh(
        {
          meshName: 'Shop',
          spec: { egressFilter: { type: 'DROP_ALL' } },
          metadata: metadata(),
          status,
        },
        scope,
        { team: 'platform' },
      ),
    ).toEqual({
      kind: 'mesh',
      arn: MESH,
      name: 'Shop',
      accountId: '111122223333',
      region: 'eu-west-1',
      source: 'app-mesh-api',
      technology: 'app-mesh',
      status: 'ACTIVE',
      ownerAccountId: '111122223333',
      egressFilter: 'DROP_ALL',
      spec: { egressFilter: { type: 'DROP_ALL' } },
      envelope: { meshName: 'Shop', metadata: metadataAsKept(), status },
      createdAt: '2026-01-02T03:04:05.000Z',
      tags: { team: 'platform' },
    });
  });
});

describe('toVirtualNode', () => {
  const node = (spec: object) =>
    toVirtualNode(
      {
        meshName: 'Shop',
        virtualNodeName: 'Cart-v1',
        spec,
        metadata: metadata('/virtualNode/Cart-v1'),
        status,
      },
      scope,
    );

  it('translates listeners, backends and service discovery, the spec attached whole', () => {
    const spec = {
      listeners: [
        {
          portMapping: { port: 8443, protocol: 'http2' },
          tls: { mode: 'STRICT', certificate: undefined },
        },
        { portMapping: { port: 9000, protocol: 'tcp' } },
        { portMapping: undefined },
      ],
      backends: [
        { virtualService: { virtualServiceName: 'catalog.local' } },
        { $unknown: ['lattice', {}] },
      ],
      serviceDiscovery: { dns: { hostname: 'cart.shop.svc' } },
      logging: {},
    };
    expect(node(spec)).toEqual({
      kind: 'mesh-object',
      arn: `${MESH}/virtualNode/Cart-v1`,
      type: 'virtual-node',
      name: 'Cart-v1',
      accountId: '111122223333',
      region: 'eu-west-1',
      meshName: 'Shop',
      meshArn: MESH,
      source: 'app-mesh-api',
      status: 'ACTIVE',
      listeners: [
        {
          port: 8443,
          protocol: 'http2',
          tlsMode: 'STRICT',
          tls: { mode: 'STRICT' },
        },
        { port: 9000, protocol: 'tcp' },
      ],
      backends: [{ type: 'virtual-service', name: 'catalog.local' }],
      targets: [],
      serviceDiscovery: 'cart.shop.svc',
      spec,
      envelope: {
        meshName: 'Shop',
        virtualNodeName: 'Cart-v1',
        metadata: metadataAsKept('/virtualNode/Cart-v1'),
        status,
      },
      createdAt: '2026-01-02T03:04:05.000Z',
      tags: {},
    });
  });

  it.each([
    [
      { awsCloudMap: { serviceName: 'cart', namespaceName: 'shop' } },
      'cart.shop',
    ],
    [undefined, undefined],
  ])('tells the service discovery %j as %s', (serviceDiscovery, expected) => {
    expect(node({ serviceDiscovery }).serviceDiscovery).toBe(expected);
  });
});

describe('toVirtualService', () => {
  it.each<[VirtualServiceProvider | undefined, object[]]>([
    [
      { virtualRouter: { virtualRouterName: 'cart' } },
      [{ type: 'virtual-router', name: 'cart' }],
    ],
    [
      { virtualNode: { virtualNodeName: 'cart-v1' } },
      [{ type: 'virtual-node', name: 'cart-v1' }],
    ],
    [undefined, []],
  ])('is provided as %j says', (provider, targets) => {
    const service = toVirtualService(
      {
        meshName: 'Shop',
        virtualServiceName: 'cart.shop.svc.cluster.local',
        spec: { provider },
        metadata: metadata('/virtualService/cart.shop.svc.cluster.local'),
        status,
      },
      scope,
    );
    expect(service).toMatchObject({
      type: 'virtual-service',
      name: 'cart.shop.svc.cluster.local',
      meshArn: MESH,
      targets,
    });
  });
});

describe('toVirtualRouter and toVirtualGateway', () => {
  it('translate their listeners', () => {
    const common = { meshName: 'Shop', metadata: metadata('/x/y'), status };
    expect(
      toVirtualRouter(
        {
          ...common,
          virtualRouterName: 'cart',
          spec: {
            listeners: [{ portMapping: { port: 80, protocol: 'http' } }],
          },
        },
        scope,
      ),
    ).toMatchObject({
      type: 'virtual-router',
      name: 'cart',
      listeners: [{ port: 80, protocol: 'http' }],
    });
    expect(
      toVirtualGateway(
        {
          ...common,
          virtualGatewayName: 'ingress',
          spec: {
            listeners: [
              {
                portMapping: { port: 443, protocol: 'http' },
                tls: { mode: 'PERMISSIVE', certificate: undefined },
              },
            ],
          },
        },
        scope,
      ),
    ).toMatchObject({
      type: 'virtual-gateway',
      name: 'ingress',
      listeners: [{ port: 443, protocol: 'http', tlsMode: 'PERMISSIVE' }],
    });
  });
});

describe('toRoute', () => {
  it.each<[RouteSpec, string | undefined, string | undefined]>([
    [
      { httpRoute: { ...weighted, match: { prefix: '/' } } },
      'http',
      'prefix /',
    ],
    [
      { http2Route: { ...weighted, match: { method: 'GET' } } },
      'http2',
      'method GET',
    ],
    [
      { grpcRoute: { ...weighted, match: { serviceName: 'a.B' } } },
      'grpc',
      'service a.B',
    ],
    [{ tcpRoute: { ...weighted, match: { port: 5432 } } }, 'tcp', 'port 5432'],
    [{ tcpRoute: weighted }, 'tcp', 'any request'],
  ])('translates %j', (spec, protocol, match) => {
    const route = aRoute({ ...spec, priority: 10 });
    expect(route).toMatchObject({
      type: 'route',
      name: 'canary',
      parentName: 'checkout',
      protocol,
      match,
      priority: 10,
      targets: toV1AndV2,
      spec: { ...spec, priority: 10 },
    });
  });

  it('does without a rule', () => {
    const route = aRoute({});
    expect(route.targets).toEqual([]);
    for (const member of ['protocol', 'match', 'matches', 'priority']) {
      expect(route).not.toHaveProperty(member);
    }
  });
});

describe('toGatewayRoute', () => {
  it.each<[GatewayRouteSpec, string, string]>([
    [
      { httpRoute: { ...toStorefront, match: { prefix: '/' } } },
      'http',
      'prefix /',
    ],
    [
      {
        http2Route: {
          ...toStorefront,
          match: { hostname: { suffix: '.example.com' } },
        },
      },
      'http2',
      'host ends with .example.com',
    ],
    [
      { grpcRoute: { ...toStorefront, match: { serviceName: 'a.B' } } },
      'grpc',
      'service a.B',
    ],
  ])('translates %j', (spec, protocol, match) => {
    expect(aGatewayRoute(spec)).toMatchObject({
      type: 'gateway-route',
      name: 'storefront',
      parentName: 'ingress',
      protocol,
      match,
      targets: [{ type: 'virtual-service', name: 'storefront.local' }],
    });
  });

  it('keeps the port of its target', () => {
    const { target } = toStorefront.action;
    expect(
      aGatewayRoute({
        httpRoute: {
          match: { prefix: '/' },
          action: { target: { ...target, port: 8080 } },
        },
      }).targets,
    ).toEqual([
      { type: 'virtual-service', name: 'storefront.local', port: 8080 },
    ]);
  });
});
