import { exampleOf } from './exampleOf';

const step = {
  action: 'lattice:service:create',
  id: 'service',
  name: 'Create the service',
};
const where = { accountId: '111122223333', region: 'eu-west-1' };

/** Examples of `lattice:service:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A service that answers 404 until targets are added',
    input: {
      ...where,
      name: 'reviews',
      listeners: [
        {
          name: 'http',
          protocol: 'HTTP',
          defaultAction: { fixedResponse: { statusCode: 404 } },
        },
      ],
    },
  }),
  exampleOf({
    ...step,
    description:
      'A service of two functions, nine to one, and a path that only one of them answers',
    input: {
      ...where,
      name: 'ratings',
      targetGroups: [
        { name: 'ratings-v1', type: 'LAMBDA' },
        {
          name: 'ratings-v2',
          type: 'LAMBDA',
          targets: [
            {
              id: 'arn:aws:lambda:eu-west-1:111122223333:function:ratings-v2',
            },
          ],
        },
      ],
      listeners: [
        {
          name: 'https',
          protocol: 'HTTPS',
          port: 443,
          defaultAction: {
            forward: {
              targetGroups: [
                { targetGroupName: 'ratings-v1', weight: 90 },
                { targetGroupName: 'ratings-v2', weight: 10 },
              ],
            },
          },
          rules: [
            {
              name: 'beta',
              priority: 10,
              match: {
                httpMatch: {
                  method: 'GET',
                  pathMatch: { match: { prefix: '/beta' } },
                  headerMatches: [
                    { name: 'x-tester', match: { exact: 'yes' } },
                  ],
                },
              },
              action: {
                forward: { targetGroups: [{ targetGroupName: 'ratings-v2' }] },
              },
            },
          ],
        },
      ],
      tags: { owner: 'shop' },
    },
  }),
  exampleOf({
    ...step,
    description: 'A service of pods in a VPC, called in a service network',
    input: {
      ...where,
      name: 'cart',
      serviceNetworkName: 'payments',
      authType: 'AWS_IAM',
      authPolicy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: '*',
            Action: 'vpc-lattice-svcs:Invoke',
            Resource: '*',
          },
        ],
      },
      targetGroups: [
        {
          name: 'cart-pods',
          type: 'IP',
          config: {
            vpcIdentifier: 'vpc-0a',
            port: 8080,
            protocol: 'HTTP',
            healthCheck: { path: '/ping' },
          },
        },
      ],
      listeners: [
        {
          name: 'http',
          protocol: 'HTTP',
          defaultAction: {
            forward: { targetGroups: [{ targetGroupName: 'cart-pods' }] },
          },
        },
      ],
    },
  }),
];
