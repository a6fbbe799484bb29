import type { JsonObject } from '@backstage/types';
import { ActionBench, type RunnableAction } from '../__testUtils__/ActionBench';
import type { ActionDependencies } from '../run/ActionDependencies';
import { createAppmeshGatewayRouteCreateAction } from './appmeshGatewayRouteCreate';
import { createAppmeshMeshCreateAction } from './appmeshMeshCreate';
import { createAppmeshRouteCreateAction } from './appmeshRouteCreate';
import { createAppmeshVirtualGatewayCreateAction } from './appmeshVirtualGatewayCreate';
import { createAppmeshVirtualNodeCreateAction } from './appmeshVirtualNodeCreate';
import { createAppmeshVirtualRouterCreateAction } from './appmeshVirtualRouterCreate';
import { createAppmeshVirtualServiceCreateAction } from './appmeshVirtualServiceCreate';

/** What is wrong, laid over a sound input, and what the refusal has to say. */
type Refusal = [title: string, input: JsonObject, says: string];

interface Action {
  create: (deps: ActionDependencies) => RunnableAction;
  sound: JsonObject;
  refusals: Refusal[];
}

const where = { accountId: '111122223333', region: 'eu-west-1' };
const inShop = { ...where, meshName: 'shop' };
const place = 'eu-west-1 of 111122223333';

const listener = (overrides: JsonObject = {}): JsonObject => ({
  portMapping: { port: 8080, protocol: 'http' },
  ...overrides,
});
const weighted = (...targets: Array<[string, number, number?]>) => ({
  weightedTargets: targets.map(([virtualNode, weight, port]) => ({
    virtualNode,
    weight,
    ...(port && { port }),
  })),
});
const http = (
  match: JsonObject,
  action: JsonObject = weighted(['checkout-v1', 100]),
): JsonObject => ({ httpRoute: { match, action } });
const healthCheck = (overrides: JsonObject): JsonObject => ({
  protocol: 'http',
  path: '/ping',
  intervalMillis: 5000,
  timeoutMillis: 2000,
  healthyThreshold: 2,
  unhealthyThreshold: 2,
  ...overrides,
});
const target = (virtualServiceName = 'catalog.shop.svc.cluster.local') => ({
  target: { virtualService: { virtualServiceName } },
});
const gatewayHttp = (
  match: JsonObject,
  rewrite: JsonObject = {},
): JsonObject => ({
  httpRoute: { match, action: { ...target(), rewrite } },
});
const certificate = {
  file: { certificateChain: '/chain.pem', privateKey: '/key.pem' },
};

const actions: Record<string, Action> = {
  'appmesh:mesh:create': {
    create: createAppmeshMeshCreateAction,
    sound: { ...where, meshName: 'payments' },
    refusals: [
      [
        'a name with a space',
        { meshName: 'my mesh' },
        "meshName: Wanted 1 to 255 letters, digits, hyphens, underscores and dots, found 'my mesh'. Choose a name such as 'my-mesh'",
      ],
      [
        'an egress filter that does not exist',
        { egressFilter: { type: 'ALLOW_SOME' } },
        'egressFilter.type: wanted one of ALLOW_ALL, DROP_ALL, found "ALLOW_SOME"',
      ],
      [
        'a name that exists',
        { meshName: 'shop', egressFilter: { type: 'ALLOW_ALL' } },
        `Mesh 'shop' already exists in ${place} and is not what was asked for: egressFilter.type: wanted "ALLOW_ALL", found "DROP_ALL"`,
      ],
      [
        'tags that AWS keeps',
        { tags: { 'aws:owner': 'me' } },
        "tags.aws:owner: Wanted tag keys without the prefix 'aws:'",
      ],
    ],
  },
  'appmesh:virtualNode:create': {
    create: createAppmeshVirtualNodeCreateAction,
    sound: {
      ...inShop,
      virtualNodeName: 'search',
      listeners: [listener()],
      serviceDiscovery: { dns: { hostname: 'search.shop.svc.cluster.local' } },
    },
    refusals: [
      [
        'no such mesh',
        { meshName: 'nowhere' },
        `meshName: No mesh 'nowhere' in ${place}`,
      ],
      [
        'a node that nobody finds',
        { serviceDiscovery: undefined as unknown as JsonObject },
        "serviceDiscovery: Wanted serviceDiscovery where virtual node 'search' listens, found none",
      ],
      [
        'a node found in two ways',
        {
          serviceDiscovery: {
            dns: { hostname: 'search' },
            awsCloudMap: { namespaceName: 'shop', serviceName: 'search' },
          },
        },
        "serviceDiscovery: Wanted one of dns and awsCloudMap, found both for virtual node 'search'",
      ],
      [
        'a backend that does not exist',
        {
          backends: [
            { virtualService: { virtualServiceName: 'nobody.local' } },
          ],
        },
        `backends: No virtual service 'nobody.local' in mesh 'shop' in ${place}, which virtual node 'search' calls`,
      ],
      [
        'a backend named twice',
        {
          backends: ['catalog', 'catalog'].map(name => ({
            virtualService: {
              virtualServiceName: `${name}.shop.svc.cluster.local`,
            },
          })),
        },
        "backends: Wanted backends that differ, found 'catalog.shop.svc.cluster.local' twice",
      ],
      [
        'two listeners on one port',
        { listeners: [listener(), listener()] },
        'listeners[1].portMapping.port: Wanted listeners on ports of their own, found port 8080 twice',
      ],
      [
        'a port that does not exist',
        { listeners: [{ portMapping: { port: 0, protocol: 'http' } }] },
        'listeners.0.portMapping.port: Number must be greater than or equal to 1, found 0',
      ],
      [
        'a protocol that App Mesh does not speak',
        { listeners: [{ portMapping: { port: 8080, protocol: 'udp' } }] },
        'listeners.0.portMapping.protocol: wanted one of http, http2, grpc, tcp, found "udp"',
      ],
      [
        'a time-out of another protocol',
        {
          listeners: [
            listener({ timeout: { tcp: { idle: { unit: 's', value: 1 } } } }),
          ],
        },
        'listeners[0].timeout: Wanted timeout of http, which the listener speaks, found tcp',
      ],
      [
        'a connection pool of another protocol',
        {
          listeners: [
            listener({ connectionPool: { grpc: { maxRequests: 5 } } }),
          ],
        },
        'listeners[0].connectionPool: Wanted connectionPool of http, which the listener speaks, found grpc',
      ],
      [
        'a health check of HTTP without path',
        {
          listeners: [
            listener({
              healthCheck: healthCheck({
                path: undefined as unknown as JsonObject,
              }),
            }),
          ],
        },
        'listeners[0].healthCheck.path: Wanted a path for a health check of http, found none',
      ],
      [
        'a health check of TCP with a path',
        {
          listeners: [
            listener({ healthCheck: healthCheck({ protocol: 'tcp' }) }),
          ],
        },
        "listeners[0].healthCheck.path: Wanted no path for a health check of tcp, found '/ping'",
      ],
      [
        'a health check elsewhere',
        { listeners: [listener({ healthCheck: healthCheck({ port: 9090 }) })] },
        "listeners[0].healthCheck.port: Wanted the listener's port 8080, found 9090",
      ],
      [
        'a health check slower than its interval',
        {
          listeners: [
            listener({ healthCheck: healthCheck({ timeoutMillis: 6000 }) }),
          ],
        },
        'listeners[0].healthCheck.timeoutMillis: Wanted a time-out within the interval of 5000 ms, found 6000 ms',
      ],
      [
        'two certificates',
        {
          listeners: [
            listener({
              tls: {
                mode: 'STRICT',
                certificate: {
                  ...certificate,
                  sds: { secretName: 'search' },
                },
              },
            }),
          ],
        },
        'listeners[0].tls.certificate: Wanted exactly one of acm, file, sds, found file and sds',
      ],
      [
        'TLS that trusts nobody',
        {
          backendDefaults: {
            clientPolicy: { tls: { validation: { trust: {} } } },
          },
        },
        'backendDefaults.clientPolicy.tls.validation.trust: Wanted exactly one of acm, file, sds, found none',
      ],
      [
        'two log formats',
        {
          logging: {
            accessLog: {
              file: {
                path: '/dev/stdout',
                format: { text: '%', json: [{ key: 'a', value: 'b' }] },
              },
            },
          },
        },
        'logging.accessLog.file.format: Wanted one of text and json, found both',
      ],
    ],
  },
  'appmesh:virtualRouter:create': {
    create: createAppmeshVirtualRouterCreateAction,
    sound: {
      ...inShop,
      virtualRouterName: 'search-router',
      listeners: [listener()],
    },
    refusals: [
      [
        'two routes of one name',
        {
          routes: [
            { routeName: 'all', ...http({ prefix: '/' }) },
            { routeName: 'all', ...http({ prefix: '/a' }) },
          ],
        },
        "routes[1].routeName: Wanted names that differ, found route 'all' of virtual router 'search-router' twice",
      ],
      [
        'a router that listens nowhere',
        { listeners: [] },
        'listeners: Array must contain at least 1 element(s), found []',
      ],
      [
        'a route for a port that the router does not have',
        {
          routes: [{ routeName: 'all', ...http({ prefix: '/', port: 9090 }) }],
        },
        'routes[0].httpRoute: Wanted a listener of http on port 9090',
      ],
      [
        'a route without port at a router of two listeners',
        {
          listeners: [
            listener(),
            listener({ portMapping: { port: 9090, protocol: 'http' } }),
          ],
          routes: [{ routeName: 'all', ...http({ prefix: '/' }) }],
        },
        'routes[0].httpRoute.match.port: Wanted the port of a listener',
      ],
    ],
  },
  'appmesh:route:create': {
    create: createAppmeshRouteCreateAction,
    sound: {
      ...inShop,
      virtualRouterName: 'checkout-router',
      routeName: 'beta',
    },
    refusals: [
      [
        'no such router',
        { virtualRouterName: 'nobody', ...http({ prefix: '/' }) },
        `virtualRouterName: No virtual router 'nobody' in mesh 'shop' in ${place}, to which route 'beta' of virtual router 'nobody' belongs`,
      ],
      [
        'a route of no kind',
        {},
        'Wanted exactly one of httpRoute, http2Route, grpcRoute and tcpRoute, found none',
      ],
      [
        'a route of another protocol than its router',
        { tcpRoute: { action: weighted(['checkout-v1', 100]) } },
        "tcpRoute: Wanted a listener of tcp for route 'beta' of virtual router 'checkout-router', found http on 8080",
      ],
      [
        'a target that does not exist',
        http({ prefix: '/' }, weighted(['nobody', 100])),
        `httpRoute.action.weightedTargets: No virtual node 'nobody' in mesh 'shop' in ${place}, where route 'beta'`,
      ],
      [
        'a target on a port that it does not have',
        http({ prefix: '/' }, weighted(['checkout-v1', 100, 9999])),
        'httpRoute.action.weightedTargets: Wanted a listener on port 9999',
      ],
      [
        'no target',
        http({ prefix: '/' }, weighted()),
        'httpRoute.action.weightedTargets: Wanted 1 to 10 weighted targets, found 0',
      ],
      [
        'weights that are all zero',
        http({ prefix: '/' }, weighted(['checkout-v1', 0], ['checkout-v2', 0])),
        'httpRoute.action.weightedTargets: Wanted a weight above 0, found 0 for every target',
      ],
      [
        'a negative weight',
        http({ prefix: '/' }, weighted(['checkout-v1', -1])),
        "httpRoute.action.weightedTargets: Wanted weights of 0 to 100, found -1 for 'checkout-v1'",
      ],
      [
        'more weight than there is',
        http(
          { prefix: '/' },
          weighted(['checkout-v1', 90], ['checkout-v2', 20]),
        ),
        'httpRoute.action.weightedTargets: Wanted weights that add up to 100 at most, found 110',
      ],
      [
        'a prefix and a path',
        http({ prefix: '/', path: { exact: '/a' } }),
        'httpRoute.match: Wanted one of prefix and path, found both',
      ],
      [
        'neither prefix nor path',
        http({ method: 'GET' }),
        'httpRoute.match: Wanted prefix or path, found none',
      ],
      [
        'a prefix without slash',
        http({ prefix: 'api' }),
        "httpRoute.match.prefix: Wanted a path that begins with '/', found 'api'",
      ],
      [
        'a header matched in two ways',
        http({
          prefix: '/',
          headers: [{ name: 'x', match: { exact: 'a', prefix: 'b' } }],
        }),
        "httpRoute.match.headers[0].match: Wanted one way to match 'x', found exact and prefix",
      ],
      [
        'an empty range',
        http({
          prefix: '/',
          headers: [{ name: 'x', match: { range: { start: 5, end: 5 } } }],
        }),
        "httpRoute.match.headers[0].match.range: Wanted a start below the end for 'x', found 5 and 5",
      ],
      [
        'eleven headers',
        http({
          prefix: '/',
          headers: Array.from({ length: 11 }, (_, index) => ({
            name: `x-${index}`,
          })),
        }),
        'httpRoute.match.headers: Wanted 1 to 10 headers, found 11',
      ],
      [
        'retries on no event',
        {
          httpRoute: {
            ...(http({ prefix: '/' }).httpRoute as JsonObject),
            retryPolicy: {
              maxRetries: 2,
              perRetryTimeout: { unit: 's', value: 2 },
            },
          },
        },
        'httpRoute.retryPolicy: Wanted at least one event on which route',
      ],
      [
        'a retry event that does not exist',
        {
          httpRoute: {
            ...(http({ prefix: '/' }).httpRoute as JsonObject),
            retryPolicy: {
              maxRetries: 2,
              perRetryTimeout: { unit: 's', value: 2 },
              httpRetryEvents: ['5xx'],
            },
          },
        },
        'httpRoute.retryPolicy.httpRetryEvents.0: wanted one of server-error',
      ],
      [
        'a priority out of bounds',
        { priority: 1001, ...http({ prefix: '/' }) },
        'priority: Number must be less than or equal to 1000, found 1001',
      ],
      [
        'a gRPC method of no service',
        {
          virtualRouterName: 'orders-router',
          grpcRoute: {
            match: { methodName: 'Get' },
            action: weighted(['orders', 100]),
          },
        },
        'grpcRoute.match.methodName: Wanted serviceName beside methodName, found none',
      ],
    ],
  },
  'appmesh:virtualService:create': {
    create: createAppmeshVirtualServiceCreateAction,
    sound: {
      ...inShop,
      virtualServiceName: 'search.shop.svc.cluster.local',
      provider: { virtualNode: { virtualNodeName: 'cart' } },
    },
    refusals: [
      [
        'two providers',
        {
          provider: {
            virtualNode: { virtualNodeName: 'cart' },
            virtualRouter: { virtualRouterName: 'orders-router' },
          },
        },
        'provider: Wanted one of virtualNode and virtualRouter, found both',
      ],
      [
        'a router made for nobody',
        {
          create: {
            virtualRouter: {
              virtualRouterName: 'search-router',
              listeners: [listener()],
              routes: [{ routeName: 'all', ...http({ prefix: '/' }) }],
            },
          },
        },
        "provider: Wanted virtual router 'search-router' of create as provider, found virtual node 'cart'",
      ],
    ],
  },
  'appmesh:virtualGateway:create': {
    create: createAppmeshVirtualGatewayCreateAction,
    sound: {
      ...inShop,
      virtualGatewayName: 'partners',
      listeners: [listener()],
    },
    refusals: [
      [
        'a gateway that listens nowhere',
        { listeners: [] },
        "listeners: Wanted at least one listener, found none in virtual gateway 'partners'",
      ],
      [
        'a gateway of TCP',
        { listeners: [{ portMapping: { port: 8080, protocol: 'tcp' } }] },
        'listeners.0.portMapping.protocol: wanted one of http, http2, grpc, found "tcp"',
      ],
    ],
  },
  'appmesh:gatewayRoute:create': {
    create: createAppmeshGatewayRouteCreateAction,
    sound: {
      ...inShop,
      virtualGatewayName: 'ingress',
      gatewayRouteName: 'api',
    },
    refusals: [
      [
        'no such gateway',
        { virtualGatewayName: 'nobody', ...gatewayHttp({ prefix: '/' }) },
        `virtualGatewayName: No virtual gateway 'nobody' in mesh 'shop' in ${place}`,
      ],
      [
        'a service that does not exist',
        {
          httpRoute: { match: { prefix: '/' }, action: target('nobody.local') },
        },
        `httpRoute.action.target: No virtual service 'nobody.local' in mesh 'shop' in ${place}, where gateway route 'api'`,
      ],
      [
        'nothing to match',
        gatewayHttp({ method: 'GET' }),
        'httpRoute.match: Wanted prefix, path or hostname, found none',
      ],
      [
        'a host matched in two ways',
        gatewayHttp({ hostname: { exact: 'a.b', suffix: '.b' } }),
        'httpRoute.match.hostname: Wanted one of exact and suffix, found both',
      ],
      [
        'a prefix rewritten that is not matched',
        gatewayHttp({ path: { exact: '/a' } }, { prefix: { value: '/' } }),
        'httpRoute.action.rewrite: Wanted a match by prefix where the prefix is rewritten, found none',
      ],
      [
        'a prefix rewritten in two ways',
        gatewayHttp(
          { prefix: '/a' },
          { prefix: { value: '/', defaultPrefix: 'ENABLED' } },
        ),
        'httpRoute.action.rewrite: Wanted one of defaultPrefix and value, found both',
      ],
      [
        'a gateway route of another protocol than its gateway',
        { grpcRoute: { action: target() } },
        "grpcRoute: Wanted a listener of grpc for gateway route 'api' of virtual gateway 'ingress', found http on",
      ],
    ],
  },
};

const table = Object.entries(actions).flatMap(([id, action]) =>
  action.refusals.map(([title, input, says]) => ({
    id,
    action,
    title,
    input,
    says,
  })),
);

describe('what is wrong with a mesh object is refused before anything is created', () => {
  let bench: ActionBench;
  const messages: string[] = [];

  beforeAll(async () => {
    bench = await ActionBench.start();
  });
  afterAll(() => bench.close());

  it.each(table)('$id: $title', async ({ action, input, says }) => {
    const { error } = await bench.run(action.create(bench.deps), {
      ...action.sound,
      ...input,
    });

    expect(error?.name).toMatch(/^(InputError|ConflictError)$/);
    expect(error?.message).toContain(says);
    expect(bench.writes()).toEqual([]);
    messages.push(error!.message);
  });

  it('says something else of each', () => {
    expect(table.length).toBeGreaterThanOrEqual(40);
    expect(new Set(messages).size).toBe(table.length);
  });
});
