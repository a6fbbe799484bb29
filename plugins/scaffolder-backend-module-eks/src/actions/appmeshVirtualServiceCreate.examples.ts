import { exampleOf } from './exampleOf';

const step = {
  action: 'appmesh:virtualService:create',
  id: 'virtualService',
  name: 'Create the virtual service',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  meshName: 'shop',
};
const listeners = [{ portMapping: { port: 8080, protocol: 'http' } }];

/** Examples of `appmesh:virtualService:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A service answered by a virtual node that exists',
    input: {
      ...where,
      virtualServiceName: 'shipping.shop.svc.cluster.local',
      provider: { virtualNode: { virtualNodeName: 'cart' } },
    },
  }),
  exampleOf({
    ...step,
    description:
      'A service with its router, a canary route of 90 to 10, and the two nodes behind it',
    input: {
      ...where,
      virtualServiceName: 'reviews.shop.svc.cluster.local',
      provider: { virtualRouter: { virtualRouterName: 'reviews-router' } },
      create: {
        virtualNodes: ['reviews-v1', 'reviews-v2'].map(virtualNodeName => ({
          virtualNodeName,
          listeners,
          serviceDiscovery: {
            dns: { hostname: `${virtualNodeName}.shop.svc.cluster.local` },
          },
          backends: [
            {
              virtualService: {
                virtualServiceName: 'catalog.shop.svc.cluster.local',
              },
            },
          ],
        })),
        virtualRouter: {
          virtualRouterName: 'reviews-router',
          listeners,
          routes: [
            {
              routeName: 'canary',
              httpRoute: {
                match: { prefix: '/' },
                action: {
                  weightedTargets: [
                    { virtualNode: 'reviews-v1', weight: 90 },
                    { virtualNode: 'reviews-v2', weight: 10 },
                  ],
                },
              },
            },
          ],
        },
      },
      tags: { owner: 'shop' },
    },
  }),
];
