import type { Place } from '../../world/World';
import { gatewayRouteTo, meshAdder } from '../meshAdder';
import {
  grpcPort,
  hostName,
  httpPort,
  seconds,
  virtualNodes,
} from './virtualNodes';

const MESH = 'shop';
const createdAt = Date.parse('2026-02-12T10:05:00Z');

/**
 * Makes the mesh of the shop.
 *
 * | virtual service | provided by | calls |
 * |---|---|---|
 * | storefront | virtual node; reached from the virtual gateway `ingress` | catalog, cart, checkout, recommendations |
 * | catalog | router: testers to `catalog-beta`, all others to `catalog` with retries | – |
 * | cart | virtual node | catalog |
 * | checkout | router: 90 to `checkout-v1`, 10 to `checkout-v2` | payments, orders, cart |
 * | payments | virtual node | – |
 * | orders | router, gRPC | catalog |
 * | recommendations | virtual node | legacy-inventory, which does not exist |
 */
export function seedMesh(place: Place): void {
  const add = meshAdder(place, { meshName: MESH, createdAt });
  add('mesh', MESH, { egressFilter: { type: 'DROP_ALL' } });
  for (const [name, spec] of Object.entries(virtualNodes())) {
    add('virtualNode', name, spec);
  }

  add('virtualRouter', 'catalog-router', {
    listeners: [{ portMapping: httpPort }],
  });
  add(
    'route',
    'beta-testers',
    {
      priority: 10,
      httpRoute: {
        match: {
          prefix: '/',
          headers: [{ name: 'x-beta-tester', match: { exact: 'true' } }],
        },
        action: {
          weightedTargets: [{ virtualNode: 'catalog-beta', weight: 100 }],
        },
      },
    },
    'catalog-router',
  );
  add(
    'route',
    'default',
    {
      priority: 100,
      httpRoute: {
        match: { prefix: '/' },
        action: { weightedTargets: [{ virtualNode: 'catalog', weight: 100 }] },
        retryPolicy: {
          maxRetries: 3,
          perRetryTimeout: { value: 500, unit: 'ms' },
          httpRetryEvents: ['server-error', 'gateway-error'],
          tcpRetryEvents: ['connection-error'],
        },
        timeout: seconds({ perRequest: 5 }),
      },
    },
    'catalog-router',
  );

  add('virtualRouter', 'checkout-router', {
    listeners: [{ portMapping: httpPort }],
  });
  add(
    'route',
    'canary',
    {
      httpRoute: {
        match: { prefix: '/' },
        action: {
          weightedTargets: [
            { virtualNode: 'checkout-v1', weight: 90 },
            { virtualNode: 'checkout-v2', weight: 10 },
          ],
        },
        timeout: seconds({ perRequest: 15, idle: 60 }),
      },
    },
    'checkout-router',
  );

  add('virtualRouter', 'orders-router', {
    listeners: [{ portMapping: grpcPort }],
  });
  add(
    'route',
    'orders-api',
    {
      grpcRoute: {
        match: { serviceName: 'shop.orders.v1.Orders' },
        action: { weightedTargets: [{ virtualNode: 'orders', weight: 100 }] },
        retryPolicy: {
          maxRetries: 2,
          perRetryTimeout: { value: 2, unit: 's' },
          grpcRetryEvents: ['unavailable', 'deadline-exceeded'],
        },
      },
    },
    'orders-router',
  );

  for (const name of ['storefront', 'cart', 'payments', 'recommendations']) {
    add('virtualService', hostName(name), {
      provider: { virtualNode: { virtualNodeName: name } },
    });
  }
  for (const name of ['catalog', 'checkout', 'orders']) {
    add('virtualService', hostName(name), {
      provider: { virtualRouter: { virtualRouterName: `${name}-router` } },
    });
  }

  add('virtualGateway', 'ingress', {
    listeners: [
      {
        portMapping: { port: 8088, protocol: 'http' },
        healthCheck: {
          protocol: 'http',
          path: '/health',
          intervalMillis: 10_000,
          timeoutMillis: 5000,
          healthyThreshold: 2,
          unhealthyThreshold: 3,
        },
      },
    ],
    logging: { accessLog: { file: { path: '/dev/stdout' } } },
  });
  add(
    'gatewayRoute',
    'storefront',
    gatewayRouteTo(hostName('storefront')),
    'ingress',
  );
}
