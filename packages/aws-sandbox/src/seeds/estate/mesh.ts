import type { Place } from '../../world/World';
import { gatewayRouteTo, meshAdder } from '../meshAdder';

const MESH = 'shop';
const createdAt = Date.parse('2026-01-20T10:00:00Z');
const http = { port: 8080, protocol: 'http' as const };
const grpc = { port: 9090, protocol: 'grpc' as const };
const host = (name: string) => `${name}.shop.svc.cluster.local`;
const calls = (name: string) => ({
  virtualService: { virtualServiceName: host(name) },
});
const certificate = {
  acm: {
    certificateArn:
      'arn:aws:acm:eu-west-1:111122223333:certificate/6a1b1f3c-0d5e-4c6b-9a53-0e8f6f3d2b10',
  },
};
const authority = {
  acm: {
    certificateAuthorityArns: [
      'arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/2c8a7c1e-5a43-4f0d-8f6a-7d2c0b9e4a11',
    ],
  },
};

/**
 * Makes the mesh of the shop: strict TLS in front of `checkout`, retries and a time limit before `catalog`, gRPC routes
 * to `orders`, and two references to nothing (`web` calls `loyalty`, `search` is provided by nobody).
 */
export function seedEstateMesh(place: Place): void {
  const add = meshAdder(place, { meshName: MESH, createdAt });
  add('mesh', MESH, { egressFilter: { type: 'DROP_ALL' } });
  add('virtualNode', 'web', {
    serviceDiscovery: { dns: { hostname: host('web') } },
    listeners: [{ portMapping: http }],
    backends: [calls('catalog'), calls('checkout'), calls('loyalty')],
    backendDefaults: {
      clientPolicy: {
        tls: { enforce: true, ports: [8080], validation: { trust: authority } },
      },
    },
  });
  add('virtualNode', 'catalog', {
    serviceDiscovery: {
      awsCloudMap: { namespaceName: 'shop.local', serviceName: 'catalog' },
    },
    listeners: [{ portMapping: http }],
  });
  add('virtualNode', 'checkout', {
    serviceDiscovery: { dns: { hostname: host('checkout') } },
    listeners: [{ portMapping: http, tls: { mode: 'STRICT', certificate } }],
    backends: [calls('orders')],
  });
  add('virtualNode', 'orders', {
    serviceDiscovery: { dns: { hostname: host('orders') } },
    listeners: [{ portMapping: grpc }],
  });
  add('virtualNode', 'orders-next', {
    serviceDiscovery: { dns: { hostname: host('orders-next') } },
    listeners: [{ portMapping: grpc }],
  });

  add('virtualRouter', 'catalog', { listeners: [{ portMapping: http }] });
  add(
    'route',
    'all',
    {
      httpRoute: {
        match: { prefix: '/' },
        action: { weightedTargets: [{ virtualNode: 'catalog', weight: 1 }] },
        retryPolicy: {
          maxRetries: 3,
          perRetryTimeout: { value: 300, unit: 'ms' },
          httpRetryEvents: ['server-error', 'gateway-error'],
        },
        timeout: { perRequest: { value: 5, unit: 's' } },
      },
    },
    'catalog',
  );
  add('virtualRouter', 'orders', { listeners: [{ portMapping: grpc }] });
  add(
    'route',
    'place-order',
    {
      priority: 10,
      grpcRoute: {
        match: { serviceName: 'shop.orders.v1.Orders', methodName: 'Place' },
        action: {
          weightedTargets: [
            { virtualNode: 'orders', weight: 95 },
            { virtualNode: 'orders-next', weight: 5 },
          ],
        },
        retryPolicy: {
          maxRetries: 2,
          perRetryTimeout: { value: 1, unit: 's' },
          grpcRetryEvents: ['unavailable'],
        },
      },
    },
    'orders',
  );
  add(
    'route',
    'all',
    {
      priority: 100,
      grpcRoute: {
        match: {},
        action: { weightedTargets: [{ virtualNode: 'orders', weight: 1 }] },
      },
    },
    'orders',
  );

  for (const name of ['catalog', 'orders']) {
    add('virtualService', host(name), {
      provider: { virtualRouter: { virtualRouterName: name } },
    });
  }
  for (const name of ['web', 'checkout']) {
    add('virtualService', host(name), {
      provider: { virtualNode: { virtualNodeName: name } },
    });
  }
  add('virtualService', host('search'), {});
  add('virtualGateway', 'public', {
    listeners: [
      {
        portMapping: { port: 8443, protocol: 'http' },
        tls: { mode: 'STRICT', certificate },
      },
    ],
  });
  add('gatewayRoute', 'web', gatewayRouteTo(host('web')), 'public');
}
