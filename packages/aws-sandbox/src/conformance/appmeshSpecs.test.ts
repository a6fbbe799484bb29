import type {
  GatewayRouteSpec,
  RouteSpec,
  VirtualNodeSpec,
} from '@aws-sdk/client-app-mesh';
import {
  aGatewayRoute,
  aMesh,
  aNode,
  aNodeWith,
  aRoute,
  type TestMesh,
} from './aMesh';

describe('Specs of App Mesh', () => {
  let mesh: TestMesh;
  beforeEach(async () => {
    mesh = await aMesh();
  });
  afterEach(() => mesh.close());

  it.each<[string, RouteSpec]>([
    ['found none', {}],
    [
      'found httpRoute, tcpRoute',
      { ...aRoute(), tcpRoute: { action: aRoute().httpRoute!.action } },
    ],
    ["Value '1001' at 'spec.priority'", { ...aRoute(), priority: 1001 }],
    ["Value '-1' at 'spec.priority'", { ...aRoute(), priority: -1 }],
    ['prefix or path must be given', aRoute({ match: {} })],
    ["must start with '/', found 'v2'", aRoute({ match: { prefix: 'v2' } })],
    ['found both', aRoute({ match: { prefix: '/', path: { exact: '/a' } } })],
    [
      "at 'spec.httpRoute.match.path', found exact, regex",
      aRoute({ match: { path: { exact: '/a', regex: 'a' } } }),
    ],
    [
      "Value 'FETCH' at 'spec.httpRoute.match.method'",
      aRoute({ match: { prefix: '/', method: 'FETCH' as 'GET' } }),
    ],
    [
      'start of the range',
      aRoute({
        match: {
          prefix: '/',
          headers: [{ name: 'n', match: { range: { start: 5, end: 5 } } }],
        },
      }),
    ],
    [
      "at 'spec.httpRoute.action.weightedTargets'",
      aRoute({ action: { weightedTargets: [] } }),
    ],
    [
      'length less than or equal to 10',
      aRoute({
        action: {
          weightedTargets: Array(11).fill({ virtualNode: 'node', weight: 1 }),
        },
      }),
    ],
    [
      "Value '101' at 'spec.httpRoute.action.weightedTargets[0].weight'",
      aRoute({
        action: { weightedTargets: [{ virtualNode: 'node', weight: 101 }] },
      }),
    ],
    [
      'must be less than or equal to 100, found 110',
      aRoute({
        action: {
          weightedTargets: [
            { virtualNode: 'node', weight: 60 },
            { virtualNode: 'node', weight: 50 },
          ],
        },
      }),
    ],
    [
      'must be greater than 0',
      aRoute({
        action: { weightedTargets: [{ virtualNode: 'node', weight: 0 }] },
      }),
    ],
    [
      'has no listener on the port 9',
      aRoute({
        action: {
          weightedTargets: [{ virtualNode: 'node', weight: 1, port: 9 }],
        },
      }),
    ],
    [
      'must define a port because VirtualNode twins has multiple listeners',
      aRoute({
        action: { weightedTargets: [{ virtualNode: 'twins', weight: 1 }] },
      }),
    ],
    [
      'Route port match 81 is not a listener of Virtual Router router',
      aRoute({ match: { prefix: '/', port: 81 } }),
    ],
    [
      'Route protocol http2 does not match the protocol http',
      { http2Route: aRoute().httpRoute },
    ],
    [
      'A serviceName must be given',
      {
        grpcRoute: {
          match: { methodName: 'Get' },
          action: aRoute().httpRoute!.action,
        },
      },
    ],
    [
      'At least one retry event',
      aRoute({
        retryPolicy: {
          maxRetries: 1,
          perRetryTimeout: { value: 1, unit: 's' },
        },
      }),
    ],
    [
      "Value 'often' at 'spec.httpRoute.retryPolicy.httpRetryEvents[0]'",
      aRoute({
        retryPolicy: {
          maxRetries: 1,
          perRetryTimeout: { value: 1, unit: 's' },
          httpRetryEvents: ['often'],
        },
      }),
    ],
    [
      "'spec.httpRoute.timeout.idle' has no unit",
      aRoute({ timeout: { idle: { value: 1 } } }),
    ],
  ])('refuses a route: %s', async (message, spec) => {
    await mesh.createNode('node');
    await mesh.createNode('twins', aNode(8080, 9090));
    await mesh.createRouter();
    await expect(mesh.createRoute(spec)).rejects.toMatchObject({
      name: 'BadRequestException',
      message: expect.stringContaining(message),
      $metadata: { httpStatusCode: 400 },
    });
  });

  it.each<[string, VirtualNodeSpec]>([
    ['Service discovery must be given', { listeners: aNode().listeners }],
    ['port 8080 is used twice', aNode(8080, 8080)],
    ["Value '70000' at 'spec.listeners[0].portMapping.port'", aNode(70000)],
    [
      'expected http, found tcp',
      aNodeWith({ connectionPool: { tcp: { maxConnections: 1 } } }),
    ],
    [
      'expected 8080, found 81',
      aNodeWith({ healthCheck: { ...aHealthCheck(), port: 81 } }),
    ],
    [
      "Value '100' at 'spec.listeners[0].healthCheck.intervalMillis'",
      aNodeWith({ healthCheck: { ...aHealthCheck(), intervalMillis: 100 } }),
    ],
    [
      'Backends must be unique',
      {
        backends: Array(2).fill({
          virtualService: { virtualServiceName: 'a.local' },
        }),
      },
    ],
  ])('refuses a virtual node: %s', async (message, spec) => {
    await expect(mesh.createNode('node', spec)).rejects.toMatchObject({
      name: 'BadRequestException',
      message: expect.stringContaining(message),
    });
  });

  it.each<[string, GatewayRouteSpec]>([
    [
      'prefix, path or hostname must be given',
      aGatewayRoute('a.local', { match: {} }),
    ],
    [
      'only when the match has a path',
      aGatewayRoute('a.local', { rewrite: { path: { exact: '/b' } } }),
    ],
    [
      'Exactly one of defaultPrefix and value',
      aGatewayRoute('a.local', { rewrite: { prefix: {} } }),
    ],
    [
      'Gateway Route protocol http2',
      { http2Route: aGatewayRoute('a.local').httpRoute },
    ],
  ])('refuses a gateway route: %s', async (message, spec) => {
    await mesh.createService('a.local');
    await mesh.createGateway();
    await expect(mesh.createGatewayRoute(spec)).rejects.toMatchObject({
      name: 'BadRequestException',
      message: expect.stringContaining(message),
    });
  });
});

function aHealthCheck() {
  return {
    protocol: 'http' as const,
    path: '/',
    intervalMillis: 5000,
    timeoutMillis: 2000,
    healthyThreshold: 2,
    unhealthyThreshold: 2,
  };
}
