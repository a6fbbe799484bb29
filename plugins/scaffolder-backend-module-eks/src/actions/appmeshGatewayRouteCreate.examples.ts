import { exampleOf } from './exampleOf';

const step = {
  action: 'appmesh:gatewayRoute:create',
  id: 'gatewayRoute',
  name: 'Create the gateway route',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  meshName: 'shop',
  virtualGatewayName: 'ingress',
};
const target = {
  virtualService: { virtualServiceName: 'catalog.shop.svc.cluster.local' },
};

/** Examples of `appmesh:gatewayRoute:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'Everything under a path goes to a virtual service',
    input: {
      ...where,
      gatewayRouteName: 'to-catalog',
      httpRoute: { match: { prefix: '/catalog' }, action: { target } },
    },
  }),
  exampleOf({
    ...step,
    description:
      'A host of its own, whose requests keep their host and lose their prefix',
    input: {
      ...where,
      gatewayRouteName: 'api',
      priority: 10,
      httpRoute: {
        match: {
          prefix: '/v1/',
          hostname: { exact: 'api.example.com' },
          method: 'GET',
        },
        action: {
          target,
          rewrite: {
            hostname: { defaultTargetHostname: 'DISABLED' },
            prefix: { value: '/' },
          },
        },
      },
      tags: { owner: 'shop' },
    },
  }),
];
