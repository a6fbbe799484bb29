import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:irsaRole:create',
  id: 'irsaRole',
  name: 'Create the role of the service',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
};

/** Examples of `eks:irsaRole:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A role that one ServiceAccount assumes to read from a bucket',
    input: {
      ...where,
      roleName: 'shop-cart',
      serviceAccounts: [
        {
          clusterName: 'platform-dev',
          namespace: 'shop',
          serviceAccount: 'cart',
        },
      ],
      inlinePolicies: {
        'read-products': {
          Statement: [
            {
              Effect: 'Allow',
              Action: 's3:GetObject',
              Resource: 'arn:aws:s3:::products/*',
            },
          ],
        },
      },
    },
  }),
  exampleOf({
    ...step,
    description:
      'A role for the same ServiceAccount in every namespace of a team, with missing OIDC providers made along',
    input: {
      ...where,
      roleName: 'team-blue-worker',
      serviceAccounts: [
        {
          clusterName: 'platform-dev',
          namespace: 'team-blue-*',
          serviceAccount: 'worker',
        },
      ],
      allowWildcards: true,
      createOidcProvider: true,
      managedPolicyArns: ['arn:aws:iam::aws:policy/AmazonSQSFullAccess'],
    },
  }),
];
