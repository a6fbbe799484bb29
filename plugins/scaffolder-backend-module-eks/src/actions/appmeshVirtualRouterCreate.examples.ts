import { exampleOf } from './exampleOf';

const step = {
  action: 'appmesh:virtualRouter:create',
  id: 'virtualRouter',
  name: 'Create the virtual router',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  meshName: 'shop',
  listeners: [{ portMapping: { port: 8080, protocol: 'http' } }],
};

/** Examples of `appmesh:virtualRouter:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A router without routes',
    input: { ...where, virtualRouterName: 'payments-router' },
  }),
  exampleOf({
    ...step,
    description: 'A router with a route for testers and one for everybody else',
    input: {
      ...where,
      virtualRouterName: 'search-router',
      routes: [
        {
          routeName: 'testers',
          priority: 10,
          httpRoute: {
            match: {
              prefix: '/',
              headers: [{ name: 'x-tester', match: { exact: 'yes' } }],
            },
            action: {
              weightedTargets: [{ virtualNode: 'checkout-v2', weight: 100 }],
            },
          },
        },
        {
          routeName: 'everybody',
          httpRoute: {
            match: { prefix: '/' },
            action: {
              weightedTargets: [{ virtualNode: 'checkout-v1', weight: 100 }],
            },
          },
        },
      ],
    },
  }),
];
