import { exampleOf } from './exampleOf';

/** Examples of `appmesh:manifests:write`. */
export const examples = [
  exampleOf({
    action: 'appmesh:manifests:write',
    id: 'manifests',
    name: 'Write the manifests',
    description:
      'A service of two versions, nine to one, in a mesh that exists, calling another service of it',
    input: {
      accountId: '111122223333',
      region: 'eu-west-1',
      meshName: 'shop',
      namespace: 'shop',
      targetPath: 'deploy/mesh',
      virtualNodes: ['v1', 'v2'].map(version => ({
        virtualNodeName: `reviews-${version}`,
        podLabels: { app: 'reviews', version },
        listeners: [{ portMapping: { port: 8080, protocol: 'http' } }],
        serviceDiscovery: {
          dns: { hostname: `reviews-${version}.shop.svc.cluster.local` },
        },
        backends: [
          {
            virtualService: {
              virtualServiceName: 'catalog.shop.svc.cluster.local',
            },
          },
        ],
      })),
      virtualRouters: [
        {
          virtualRouterName: 'reviews',
          listeners: [{ portMapping: { port: 8080, protocol: 'http' } }],
          routes: [
            {
              routeName: 'all',
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
      ],
      virtualServices: [
        {
          virtualServiceName: 'reviews.shop.svc.cluster.local',
          provider: { virtualRouter: { virtualRouterName: 'reviews' } },
        },
      ],
    },
  }),
];
