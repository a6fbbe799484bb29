import { exampleOf } from './exampleOf';

const step = {
  action: 'appmesh:route:create',
  id: 'route',
  name: 'Create the route',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  meshName: 'shop',
  virtualRouterName: 'checkout-router',
};

/** Examples of `appmesh:route:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A canary of one request in ten under a path',
    input: {
      ...where,
      routeName: 'new-checkout',
      priority: 20,
      httpRoute: {
        match: { prefix: '/checkout' },
        action: {
          weightedTargets: [
            { virtualNode: 'checkout-v1', weight: 90 },
            { virtualNode: 'checkout-v2', weight: 10 },
          ],
        },
      },
    },
  }),
  exampleOf({
    ...step,
    description: 'A route by method, header and query, with retries',
    input: {
      ...where,
      routeName: 'beta',
      priority: 10,
      httpRoute: {
        match: {
          path: { exact: '/checkout/pay' },
          method: 'POST',
          headers: [
            { name: 'x-version', match: { range: { start: 2, end: 5 } } },
          ],
          queryParameters: [{ name: 'beta', match: { exact: '1' } }],
        },
        action: {
          weightedTargets: [{ virtualNode: 'checkout-v2', weight: 100 }],
        },
        retryPolicy: {
          maxRetries: 2,
          perRetryTimeout: { unit: 's', value: 2 },
          httpRetryEvents: ['server-error', 'gateway-error'],
          tcpRetryEvents: ['connection-error'],
        },
        timeout: { perRequest: { unit: 's', value: 10 } },
      },
      tags: { owner: 'shop' },
    },
  }),
];
